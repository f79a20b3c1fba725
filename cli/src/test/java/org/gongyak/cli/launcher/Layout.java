package org.gongyak.cli.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/** A copy of the repository's outline with the real launcher in it, and a Maven that only hands out a jar made beforehand. */
final class Layout {
    private static final List<String> MODULES = List.of("card", "document", "cli");

    final Path root;
    private final Path folder;

    Layout(Path folder) throws IOException {
        this.folder = folder;
        this.root = Files.createDirectory(folder.resolve("공약 저장소"));
        Files.createDirectory(folder.resolve("bin"));
        Files.copy(Path.of(System.getProperty("gongyak.root"), "gongyak"), launcher());
        Files.writeString(root.resolve("pom.xml"), "");
        for (String module : MODULES) {
            Files.createDirectories(root.resolve(module + "/src/main/java"));
            Files.writeString(root.resolve(module + "/pom.xml"), "");
            Files.writeString(source(module), "");
        }
        jar();
        maven("");
    }

    Path launcher() {
        return root.resolve("gongyak");
    }

    Path sources(String module) {
        return root.resolve(module + "/src/main/java");
    }

    Path source(String module) {
        return sources(module).resolve("A.java");
    }

    /** Replaces Maven by one that does this before it hands out the jar. */
    void maven(String first) throws IOException {
        script(folder.resolve("bin/mvn"), """
                echo "$@" >> '%1$s/maven.log'
                %2$s
                mkdir -p cli/target/run && cp '%1$s/prepared.jar' cli/target/run/gongyak-cli.jar
                """.formatted(folder, first));
    }

    /** How often Maven was called. */
    long builds() throws IOException {
        Path log = folder.resolve("maven.log");
        return Files.exists(log) ? Files.readAllLines(log).size() : 0;
    }

    /** A folder of JDKs that holds the one this test runs on. */
    Path realJdks() throws IOException {
        Path jdks = Files.createDirectories(folder.resolve("real"));
        if (!Files.exists(jdks.resolve("jdk-25"))) {
            Files.createSymbolicLink(jdks.resolve("jdk-25"), Path.of(System.getProperty("java.home")));
        }
        return jdks;
    }

    /** A folder of JDKs with one whose {@code java} is a shell script. */
    Path scriptedJdks(String java) throws IOException {
        Path jdks = folder.resolve("scripted");
        Path bin = Files.createDirectories(jdks.resolve("jdk-25/bin"));
        script(bin.resolve("java"), java);
        script(bin.resolve("javac"), "");
        Files.writeString(bin.resolveSibling("release"), "JAVA_VERSION=\"25.0.1\"\n");
        return jdks;
    }

    Path noJdks() throws IOException {
        return Files.createDirectories(folder.resolve("none"));
    }

    /** A search path with this Maven before all else. */
    String path() {
        return folder.resolve("bin") + ":/usr/bin:/bin";
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** A jar that is nothing but a list of what this test runs on. */
    private void jar() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "org.gongyak.cli.Main");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath());
        try (OutputStream file = Files.newOutputStream(folder.resolve("prepared.jar"))) {
            new JarOutputStream(file, manifest).close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(":", -1))
                .map(entry -> Path.of(entry).toUri().toString())
                .collect(Collectors.joining(" "));
    }
}
