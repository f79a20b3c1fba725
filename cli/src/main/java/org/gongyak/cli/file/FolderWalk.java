package org.gongyak.cli.file;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * Collects the files beneath a folder. Links are not followed: what they lead to within the folder is found there anyway, and what lies
 * outside of it was not asked for.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {
    static final int MOST_FILES = 10_000;
    static final int MOST_DEPTH = 20;

    private final Path root;
    private final Optional<Path> except;
    private final List<FoundFile> found = new ArrayList<>();
    private boolean complete = true;

    private FolderWalk(Path root, Optional<Path> except) {
        this.root = root;
        this.except = except;
    }

    /**
     * A file that was found.
     *
     * @param name within the folder, its parts joined by slashes
     * @param plain a file with content, no link, pipe or device
     */
    record FoundFile(Path path, String name, boolean plain) {}

    /**
     * The files of a folder by name.
     *
     * @param except a folder in it that is left out, such as the one written to
     * @return empty for a folder that is deeper or holds more than is looked at
     */
    static Optional<List<FoundFile>> of(Path folder, Optional<Path> except) throws IOException {
        Path root = folder.toRealPath();
        Optional<Path> real = except.filter(Files::isDirectory).map(FolderWalk::real);
        FolderWalk walk = new FolderWalk(root, real);
        Files.walkFileTree(root, EnumSet.noneOf(FileVisitOption.class), MOST_DEPTH, walk);
        walk.found.sort(Comparator.comparing(FoundFile::name));
        return walk.complete ? Optional.of(walk.found) : Optional.empty();
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException gone) {
            return path.toAbsolutePath();
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean skipped = !folder.equals(root)
                && (isHidden(folder) || except.filter(folder::equals).isPresent());
        return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isHidden(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (attributes.isDirectory() || found.size() == MOST_FILES) {
            complete = false;
            return FileVisitResult.TERMINATE;
        }
        found.add(new FoundFile(file, name(file), attributes.isRegularFile()));
        return FileVisitResult.CONTINUE;
    }

    /** A folder or file that may not be looked at is told of when it is opened. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException broken) {
        found.add(new FoundFile(file, name(file), true));
        return FileVisitResult.CONTINUE;
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private static boolean isHidden(Path path) {
        // A root has no name.
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }
}
