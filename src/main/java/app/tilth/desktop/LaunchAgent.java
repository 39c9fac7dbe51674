package app.tilth.desktop;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Starting at login on macOS: an agent of the user's, by a property list in a folder the system looks through. */
final class LaunchAgent implements LoginStart {
    private static final String LABEL = "app.tilth";
    private static final String TYPE = "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\""
            + " \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">";

    private final SmallFile file;
    private final LaunchCommand command;

    private LaunchAgent(SmallFile file, LaunchCommand command) {
        this.file = file;
        this.command = command;
    }

    static LaunchAgent in(Path home, LaunchCommand command) {
        Path folder = home.resolve("Library").resolve("LaunchAgents");
        return new LaunchAgent(new SmallFile(folder.resolve(LABEL + ".plist")), command);
    }

    @Override
    public boolean isOn() {
        return Files.exists(file.path());
    }

    @Override
    public void set(boolean on) throws LoginStartProblem {
        if (on) {
            file.write(propertyList());
        } else {
            file.delete();
        }
    }

    private String propertyList() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeDTD(TYPE);
            xml.writeStartElement("plist");
            xml.writeAttribute("version", "1.0");
            xml.writeStartElement("dict");
            element(xml, "key", "Label");
            element(xml, "string", LABEL);
            element(xml, "key", "ProgramArguments");
            xml.writeStartElement("array");
            for (String word : command.words()) {
                element(xml, "string", word);
            }
            xml.writeEndElement();
            element(xml, "key", "RunAtLoad");
            xml.writeEmptyElement("true");
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory", e);
        }
        return text.toString();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
