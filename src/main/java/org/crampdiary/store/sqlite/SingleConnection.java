package org.crampdiary.store.sqlite;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;

/**
 * Hands out one connection that its users cannot close: in SQLite's exclusive locking mode a second
 * connection would find the file busy.
 */
final class SingleConnection {

    private SingleConnection() {}

    /** A source of which nothing but its connection is asked. */
    static DataSource of(Connection connection) {
        Connection shared =
                proxy(
                        Connection.class,
                        (_, method, args) -> {
                            try {
                                return method.getName().equals("close")
                                        ? null
                                        : method.invoke(connection, args);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
        return proxy(
                DataSource.class,
                (_, method, args) -> {
                    if (method.getDeclaringClass().equals(Object.class)) {
                        return method.invoke(connection, args);
                    }
                    if (method.getName().equals("getConnection")) {
                        return shared;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(
                        SingleConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
