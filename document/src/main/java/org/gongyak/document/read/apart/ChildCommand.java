package org.gongyak.document.read.apart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a child is started: with the Java and the class path of this program. The class path may be a single jar, one whose manifest
 * names others, or a list; relative parts hold, since the child starts in the same folder.
 */
final class ChildCommand {
    /** Little memory, and an end rather than a fight for it; a quick start rather than fast code. */
    private static final List<String> OPTIONS = List.of(
            "-Xms16m",
            "-Xmx256m",
            "-Xss1m",
            "-XX:MaxMetaspaceSize=96m",
            "-XX:MaxDirectMemorySize=16m",
            "-XX:ReservedCodeCacheSize=32m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Xshare:auto",
            "-Xlog:disable",
            "-Djava.awt.headless=true",
            "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog");

    private ChildCommand() {}

    static Process start(Class<?> program) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        // Passwords and addresses in the environment are no parser's concern; the locale lets Java open paths with
        // Korean names.
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.put("LC_ALL", "C.UTF-8");
        return builder.start();
    }
}
