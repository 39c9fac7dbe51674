package app.tilth.cli;

import picocli.CommandLine.Model.CommandSpec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers for programs. */
final class Json {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    static void print(CommandSpec spec, Object answer) {
        spec.commandLine().getOut().println(MAPPER.writeValueAsString(answer));
    }
}
