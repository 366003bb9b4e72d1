package kr.naru.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * How long methods are and how much they ask for, as the compiler reads them.
 *
 * <p>Nine in ten stay within 15 lines; the formatter gives every argument of a long call its own.
 */
final class Methods {
  private static final int MAX_LINES = 40;
  private static final int USUAL_LINES = 15;
  private static final double USUAL_SHARE = 0.9;
  private static final int MAX_PARAMETERS = 4;

  /** One method, with its lines that say something. */
  record Method(Path file, String name, long lines, int parameters) {}

  private Methods() {}

  static List<String> faults(List<Path> sources) {
    var methods = of(sources);
    var faults = new ArrayList<String>();
    for (var method : methods) {
      var where = method.file().getFileName() + "." + method.name() + ": ";
      if (method.lines() > MAX_LINES) {
        faults.add(where + method.lines() + " lines, at most " + MAX_LINES);
      }
      if (method.parameters() > MAX_PARAMETERS && !isConstructor(method)) {
        faults.add(where + method.parameters() + " parameters, at most " + MAX_PARAMETERS);
      }
    }
    var usual = methods.stream().filter(method -> method.lines() <= USUAL_LINES).count();
    if (usual < methods.size() * USUAL_SHARE) {
      faults.add(
          "%d of %d methods are over 15 lines".formatted(methods.size() - usual, methods.size()));
    }
    return faults;
  }

  private static boolean isConstructor(Method method) {
    return method.name().equals("<init>");
  }

  static List<Method> of(List<Path> sources) {
    if (sources.isEmpty()) {
      return List.of();
    }
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      Iterable<? extends JavaFileObject> objects = files.getJavaFileObjectsFromPaths(sources);
      var task = (JavacTask) compiler.getTask(null, files, null, null, null, objects);
      var methods = new ArrayList<Method>();
      for (var unit : task.parse()) {
        scan(unit, Trees.instance(task), methods);
      }
      return methods;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void scan(CompilationUnitTree unit, Trees trees, List<Method> methods) {
    var file = Path.of(unit.getSourceFile().toUri());
    var positions = trees.getSourcePositions();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethod(MethodTree method, Void nothing) {
        if (method.getBody() != null) {
          var from = (int) positions.getStartPosition(unit, method.getBody());
          var until = (int) positions.getEndPosition(unit, method.getBody());
          methods.add(
              new Method(
                  file,
                  method.getName().toString(),
                  saying(text(unit).substring(from, until)),
                  method.getParameters().size()));
        }
        return super.visitMethod(method, nothing);
      }
    }.scan(unit, null);
  }

  private static String text(CompilationUnitTree unit) {
    try {
      return unit.getSourceFile().getCharContent(true).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long saying(String body) {
    return body.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("//") && !line.startsWith("*"))
        .count();
  }
}
