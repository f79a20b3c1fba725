package org.gongyak.server.book.job;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.gongyak.server.audit.Actor;
import org.gongyak.server.book.BookId;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The books that are being made in this process. Laying out pages is work for a core, so only a few are made at once; others wait. */
@Component
public final class BookJobs implements DisposableBean {
    private static final int AT_ONCE = 2;

    private final Map<BookId, BookJob> jobs = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().name("book-", 1).daemon().factory());

    /** A job that is not begun yet; from now on its book is being made. */
    public BookJob reserve(BookId book) {
        BookJob job = new BookJob();
        jobs.put(book, job);
        return job;
    }

    public void release(BookId book) {
        jobs.remove(book);
    }

    /** Does the work of a reserved job, whose book is released afterwards in any case. */
    public void begin(BookId book, Runnable work) {
        threads.execute(() -> {
            try {
                work.run();
            } finally {
                release(book);
            }
        });
    }

    public Optional<BookJob> find(BookId book) {
        return Optional.ofNullable(jobs.get(book));
    }

    /** Asks a job to end; false if the book has none. */
    public boolean cancel(BookId book, Actor actor) {
        Optional<BookJob> job = find(book);
        job.ifPresent(it -> it.cancel(actor));
        return job.isPresent();
    }

    @Override
    public void destroy() {
        jobs.values().forEach(BookJob::stop);
        threads.shutdown();
    }
}
