package app.tilth.ui;

import app.tilth.model.Circle;
import app.tilth.sample.SampleNetwork;
import app.tilth.store.DataFileProblem;
import app.tilth.transfer.Problem;
import app.tilth.transfer.UnreadableFile;
import app.tilth.ui.welcome.ImportProgress;
import app.tilth.ui.welcome.ImportSummary;
import app.tilth.ui.welcome.WelcomeDesk;
import app.tilth.ui.words.Texts;
import app.tilth.workspace.AddPeople;
import app.tilth.workspace.DataFile;
import app.tilth.workspace.ImportGlance;
import app.tilth.workspace.ImportListener;
import app.tilth.workspace.ImportReport;
import app.tilth.workspace.Importer;
import app.tilth.workspace.TakeNetwork;
import app.tilth.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/** The first start, done to the open network. */
final class NetworkWelcome implements WelcomeDesk {
    private final OpenNetwork network;

    NetworkWelcome(OpenNetwork network) {
        this.network = network;
    }

    @Override
    public int samplePeople() {
        return SampleNetwork.PEOPLE;
    }

    @Override
    public List<String> look(List<Path> files) {
        Importer importer = new Importer(network.current());
        List<String> lines = new ArrayList<>();
        for (Path file : files) {
            try {
                ImportGlance glance = importer.look(file);
                lines.add(Texts.get(
                        "import.look",
                        file.getFileName(),
                        glance.people(),
                        glance.interactions(),
                        glance.problems(),
                        glance.format()));
            } catch (UnreadableFile e) {
                lines.add(e.getMessage());
            }
        }
        return lines;
    }

    @Override
    public ImportSummary importFiles(List<Path> files, ImportProgress progress) {
        Importer importer = new Importer(network.current());
        List<ImportReport> reports = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < files.size() && !progress.isCancelled(); i++) {
            Path file = files.get(i);
            try {
                ImportReport report = importer.read(file, listener(file, i, files.size(), progress));
                reports.add(report);
                report.problems().stream().map(Problem::toString).forEach(problems::add);
            } catch (UnreadableFile e) {
                problems.add(e.getMessage());
            } catch (CancellationException e) {
                break;
            }
        }
        return new ImportSummary(
                reports.stream().mapToInt(ImportReport::added).sum(),
                reports.stream().mapToInt(ImportReport::updated).sum(),
                reports.stream().mapToInt(ImportReport::unchanged).sum(),
                reports.stream().mapToInt(ImportReport::interactionsAdded).sum(),
                problems);
    }

    private static ImportListener listener(Path file, int before, int files, ImportProgress progress) {
        return new ImportListener() {
            @Override
            public void at(double fraction, int entries) {
                progress.at((before + fraction) / files, Texts.get("import.line", file.getFileName(), entries));
            }

            @Override
            public boolean isCancelled() {
                return progress.isCancelled();
            }
        };
    }

    @Override
    public void openSample() {
        try {
            Path sample = DataFile.sample();
            boolean fresh = Files.notExists(sample);
            network.change(sample);
            Workspace workspace = network.current();
            if (fresh || workspace.read(stores -> stores.people().count()) == 0) {
                workspace.run(TakeNetwork.sample(workspace.today()));
            }
            network.tell();
        } catch (DataFileProblem e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void openFile(Path file) {
        try {
            network.change(file);
            network.tell();
        } catch (DataFileProblem e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void nameFive(List<String> names) {
        network.current().run(new AddPeople(names, Circle.CORE));
    }
}
