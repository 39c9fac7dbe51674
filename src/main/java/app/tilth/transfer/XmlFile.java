package app.tilth.transfer;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document as it is written, UTF-8, one element a line. What XML has no place for, such as a null byte, is replaced. */
final class XmlFile implements Closeable {
    private static final char REPLACEMENT = '\uFFFD';

    private final Writer text;
    private final XMLStreamWriter xml;

    /** What is said in XML may fail as the disk does. */
    @FunctionalInterface
    private interface Said {
        void to(XMLStreamWriter xml) throws XMLStreamException;
    }

    XmlFile(OutputStream out) throws IOException {
        text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw failure(e);
        }
        say(writer -> writer.writeStartDocument("UTF-8", "1.0"));
    }

    /** Begins an element; what is written next is within it. */
    XmlFile begin(String name, String... attributes) throws IOException {
        say(writer -> {
            writer.writeCharacters("\n");
            writer.writeStartElement(name);
            attributes(writer, attributes);
        });
        return this;
    }

    XmlFile end() throws IOException {
        say(XMLStreamWriter::writeEndElement);
        return this;
    }

    /** An element with nothing in it. */
    void empty(String name, String... attributes) throws IOException {
        say(writer -> {
            writer.writeCharacters("\n");
            writer.writeEmptyElement(name);
            attributes(writer, attributes);
        });
    }

    /** An element with some text in it. */
    void text(String name, String content, String... attributes) throws IOException {
        begin(name, attributes);
        say(writer -> writer.writeCharacters(legal(content)));
        end();
    }

    private static void attributes(XMLStreamWriter writer, String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], legal(attributes[i + 1]));
        }
    }

    /** The text with only what XML 1.0 allows in it. */
    private static String legal(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < Character.MIN_SURROGATE)) {
            return text;
        }
        return text.codePoints()
                .map(c -> isLegal(c) ? c : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && c < Character.MIN_SURROGATE)
                || (c > Character.MAX_SURROGATE && c <= REPLACEMENT)
                || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }

    private void say(Said said) throws IOException {
        try {
            said.to(xml);
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private static IOException failure(XMLStreamException e) {
        return e.getNestedException() instanceof IOException disk ? disk : new IOException(e);
    }

    /** Ends all that was begun. */
    @Override
    public void close() throws IOException {
        say(writer -> {
            writer.writeEndDocument();
            writer.writeCharacters("\n");
            writer.close();
        });
        text.close();
    }
}
