package org.gongyak.cli;

import java.util.List;
import java.util.Optional;
import org.gongyak.cli.book.MakeBook;
import org.gongyak.cli.book.SharedOptions;
import org.gongyak.cli.check.CheckFiles;
import org.gongyak.cli.convert.ConvertFile;
import org.gongyak.cli.convert.ConvertFolder;
import org.gongyak.cli.convert.ReadFile;
import org.gongyak.cli.convert.Target;
import org.gongyak.cli.file.CardFiles;
import org.gongyak.document.write.book.BookCover;
import org.gongyak.document.write.book.BookFormat;
import org.gongyak.document.write.book.BookKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands with their arguments. What they say of themselves stands in {@code Help_ko.properties} and {@code Help_en.properties}. */
@Command(name = "gongyak", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class Commands {
    private final Surroundings surroundings;

    Commands(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
    int check(
            @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files") List<String> files,
            @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "format")
                    Format format,
            @Option(names = "--lang", paramLabel = "ko|en", descriptionKey = "lang") Optional<Language> language) {
        return new CheckFiles(surroundings).run(files, format, language.orElseGet(surroundings::language));
    }

    @Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
    int read(
            @Parameters(paramLabel = "FILE", descriptionKey = "file") String file,
            @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "format")
                    Format format,
            @Option(names = "--lang", paramLabel = "ko|en", descriptionKey = "lang") Optional<Language> language) {
        return new ReadFile(surroundings).run(file, format, language.orElseGet(surroundings::language));
    }

    @Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
    int convert(
            @Parameters(paramLabel = "FILE", descriptionKey = "source") String file,
            @Option(names = "--to", required = true, paramLabel = "FORMAT", descriptionKey = "to") Target target,
            @Option(names = "--form", paramLabel = "FORM", descriptionKey = "form") Optional<String> form,
            @Option(
                            names = {"-o", "--out"},
                            required = true,
                            paramLabel = "OUT",
                            descriptionKey = "out")
                    String out,
            @Option(names = "--overwrite", descriptionKey = "overwrite") boolean overwrite,
            @Option(names = "--lang", paramLabel = "ko|en", descriptionKey = "lang") Optional<Language> language) {
        Language spoken = language.orElseGet(surroundings::language);
        return CardFiles.isFolder(file) && form.isEmpty()
                ? new ConvertFolder(surroundings, target, overwrite, spoken).run(file, out)
                : new ConvertFile(surroundings).run(file, target, form, out, spoken);
    }

    @Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
    int book(
            @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "book.files") List<String> files,
            @Option(names = "--to", required = true, paramLabel = "hwpx|pdf", descriptionKey = "book.to")
                    BookFormat target,
            @Option(
                            names = {"-o", "--out"},
                            required = true,
                            paramLabel = "OUT",
                            descriptionKey = "out")
                    String out,
            @Option(names = "--title", paramLabel = "TITLE", descriptionKey = "book.title") Optional<String> title,
            @Option(names = "--kind", paramLabel = "plan|report", defaultValue = "report", descriptionKey = "book.kind")
                    BookKind kind,
            @Option(names = "--shared", paramLabel = "NUMBER,NUMBER…[:NAME]", descriptionKey = "book.shared") @Nullable
                    List<String> shared,
            @Option(names = "--lang", paramLabel = "ko|en", descriptionKey = "lang") Optional<Language> language) {
        BookCover cover = BookCover.of(kind, title);
        return new MakeBook(surroundings, language.orElseGet(surroundings::language))
                .run(cover, files, SharedOptions.of(shared == null ? List.of() : shared), target, out);
    }
}
