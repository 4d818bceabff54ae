package org.crampdiary.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.Optional;
import org.crampdiary.store.backup.SecondFolder;
import org.junit.jupiter.api.Test;

class BackupPlaceTest {

    /** One on a disk that hangs, where whoever asks waits for ever. */
    private static Path hanging() {
        InvocationHandler path =
                (proxy, method, _) -> {
                    if (method.getReturnType().equals(Path.class)) {
                        return proxy;
                    }
                    if (method.getReturnType().equals(FileSystem.class)) {
                        throw new IllegalStateException("the disk was asked");
                    }
                    return method.getReturnType().equals(String.class) ? "/net/diary" : null;
                };
        Class<?>[] what = {Path.class};
        return (Path) Proxy.newProxyInstance(Path.class.getClassLoader(), what, path);
    }

    /** The window names it on the thread that draws. */
    @Test
    void noDiskIsAskedBeforeSomethingIsDoneWithIt() {
        Optional<SecondFolder> second =
                BackupPlace.chosen(Path.of("stick")).forDiary(hanging(), _ -> true);
        assertThat(second).isPresent();
        assertThatThrownBy(second.orElseThrow()::list).hasMessage("the disk was asked");
    }
}
