package org.ganscope.ui.saving;

import javafx.application.Platform;

import org.ganscope.text.InputException;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads and writes files on a thread of its own, one after another. */
final class Worker {
    private final Executor thread;

    Worker(String name) {
        thread =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name(name).factory());
    }

    /**
     * Does something there, and what follows on the JavaFX thread.
     *
     * @param refused what follows if that was not possible
     */
    <T> void run(Supplier<T> work, Consumer<T> then, Consumer<InputException> refused) {
        follow(CompletableFuture.supplyAsync(work, thread), then, refused);
    }

    /** The same with something that another thread makes first. */
    <S, T> void run(
            CompletableFuture<S> made,
            Function<S, T> work,
            Consumer<T> then,
            Consumer<InputException> refused) {
        follow(made.thenApplyAsync(work, thread), then, refused);
    }

    private static <T> void follow(
            CompletableFuture<T> result, Consumer<T> then, Consumer<InputException> refused) {
        var _ =
                result.whenComplete((value, failure) -> {
                    switch (failure) {
                        case null -> Platform.runLater(() -> then.accept(value));
                        case CompletionException e
                                when e.getCause() instanceof InputException reason ->
                                Platform.runLater(() -> refused.accept(reason));
                        case CompletionException e
                                when e.getCause() instanceof CancellationException -> {}
                        case CancellationException _ -> {} // the session has ended
                        default ->
                                Platform.runLater(() -> {
                                    throw new IllegalStateException(failure);
                                });
                    }
                });
    }
}
