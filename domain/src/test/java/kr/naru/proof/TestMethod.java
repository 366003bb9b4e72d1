package kr.naru.proof;

import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** A test as people read it, and what it claims. */
record TestMethod(
    String className,
    String method,
    String title,
    String sentence,
    List<String> doors,
    List<Proves> claims) {

  /** The method a test, or one case of a test, belongs to; none for a class. */
  static Optional<TestMethod> of(TestIdentifier test, TestPlan plan) {
    return plan.getParent(test)
        .flatMap(parent -> of(parent, plan))
        .or(
            () ->
                test.getSource()
                    .filter(MethodSource.class::isInstance)
                    .map(source -> new Reading(plan, test, (MethodSource) source).method()));
  }

  String key() {
    return className + "#" + method;
  }

  /** Reads names and marks from the code. */
  private record Reading(TestPlan plan, TestIdentifier test, MethodSource source) {

    TestMethod method() {
      var classes = withOuterOnes(source.getJavaClass());
      var marked = new ArrayList<AnnotatedElement>(classes);
      marked.add(source.getJavaMethod());
      return new TestMethod(
          source.getClassName(),
          source.getMethodName(),
          title(),
          test.getDisplayName().replaceFirst(" ?\\(.*\\)$", ""),
          classes.stream().flatMap(Reading::doors).distinct().toList(),
          marked.stream()
              .flatMap(mark -> Arrays.stream(mark.getAnnotationsByType(Proves.class)))
              .toList());
    }

    private String title() {
      return plan.getParent(test)
          .filter(parent -> parent.getSource().orElse(null) instanceof ClassSource)
          .map(TestIdentifier::getDisplayName)
          .orElseGet(() -> source.getJavaClass().getSimpleName());
    }

    private static Stream<String> doors(Class<?> type) {
      return Arrays.stream(type.getAnnotationsByType(Drives.class))
          .flatMap(drives -> Arrays.stream(drives.value()))
          .map(Door::name);
    }

    private static List<Class<?>> withOuterOnes(Class<?> type) {
      var classes = new ArrayList<Class<?>>();
      for (Class<?> each = type; each != null; each = each.getEnclosingClass()) {
        classes.add(each);
      }
      return classes;
    }
  }
}
