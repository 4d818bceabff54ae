package org.crampdiary.summary.print;

import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import org.jspecify.annotations.Nullable;

/** Printers that put their PostScript into a stream, under names of our own. */
public final class TestPrinters {

    private TestPrinters() {}

    /** Printers of these names; the first is the usual one. */
    public static PagePrinter of(Map<String, ? extends OutputStream> printers) {
        return of(printers, () -> {});
    }

    /** As {@link #of(Map)}; {@code asked} runs whenever the system is asked for its printers. */
    public static PagePrinter of(Map<String, ? extends OutputStream> printers, Runnable asked) {
        List<PrintService> services =
                printers.entrySet().stream()
                        .map(each -> named(each.getKey(), postScript(each.getValue()), null))
                        .toList();
        return new JavaPrinter(
                () -> {
                    asked.run();
                    return services.toArray(PrintService[]::new);
                },
                () -> services.isEmpty() ? null : services.getFirst());
    }

    /** One that is there and takes no jobs at the moment. */
    static PagePrinter refusing(String name, OutputStream out) {
        PrintService[] all = {
            named(name, postScript(out), PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS)
        };
        return new JavaPrinter(() -> all, () -> null);
    }

    /** The JDK's own printer that writes PostScript. */
    static PrintService postScript(OutputStream out) {
        return StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PRINTABLE, "application/postscript")[0]
                .getPrintService(out);
    }

    @SuppressWarnings("ReferenceEquality") // a printer is itself and no other
    private static PrintService named(
            String name, PrintService service, @Nullable PrinterIsAcceptingJobs accepting) {
        return (PrintService)
                Proxy.newProxyInstance(
                        TestPrinters.class.getClassLoader(),
                        new Class<?>[] {PrintService.class},
                        (proxy, method, arguments) -> {
                            try {
                                return switch (method.getName()) {
                                    case "getName" -> name;
                                    case "getAttribute" -> accepting;
                                    case "equals" -> proxy == arguments[0];
                                    default -> method.invoke(service, arguments);
                                };
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }
}
