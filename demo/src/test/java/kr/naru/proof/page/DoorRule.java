package kr.naru.proof.page;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kr.naru.proof.Drives;

/**
 * A class that drives doors is an {@code *IT} and meets the hub only as a stranger would.
 *
 * <p>It and the test classes it uses know no code of the hub, no Spring and no Camel. The test kit
 * is trusted: it starts the hub.
 */
final class DoorRule {
  private static final List<String> KIT = List.of("kr.naru.kit");
  private static final List<String> OUTSIDE =
      List.of("kr.naru.kit", "kr.naru.twin", "kr.naru.proof", "kr.naru.demo");
  private static final List<String> INSIDE =
      List.of("kr.naru", "org.springframework", "org.apache.camel");

  private final JavaClasses tests;

  private DoorRule(JavaClasses tests) {
    this.tests = tests;
  }

  /** One module's test classes; another's may bear the name of a class of the hub. */
  static DoorRule over(Path testClasses) {
    return new DoorRule(new ClassFileImporter().importPath(testClasses));
  }

  static DoorRule over(Class<?>... types) {
    return new DoorRule(new ClassFileImporter().importClasses(types));
  }

  /** One sentence for each class and what it may not do. */
  List<String> faults() {
    return claiming().flatMap(this::faults).toList();
  }

  List<String> checked() {
    return claiming().map(JavaClass::getName).toList();
  }

  private Stream<JavaClass> claiming() {
    return tests.stream().filter(type -> type.isAnnotatedWith(Drives.class));
  }

  private Stream<String> faults(JavaClass claiming) {
    var reached =
        used(claiming).stream()
            .filter(name -> within(name, INSIDE) && !within(name, OUTSIDE))
            .filter(name -> !isTest(name))
            .sorted()
            .map(name -> claiming.getName() + " claims doors and knows " + name + ".");
    return isIntegrationTest(claiming)
        ? reached
        : Stream.concat(Stream.of(claiming.getName() + " claims doors and is no *IT."), reached);
  }

  /** Names of all classes it depends on, through the test classes that help it. */
  private Set<String> used(JavaClass claiming) {
    Set<String> names = new LinkedHashSet<>();
    var open = new ArrayDeque<>(List.of(claiming));
    while (!open.isEmpty()) {
      for (var dependency : open.remove().getDirectDependenciesFromSelf()) {
        var target = dependency.getTargetClass().getBaseComponentType();
        if (names.add(target.getName()) && helps(target.getName())) {
          open.add(tests.get(target.getName()));
        }
      }
    }
    return names;
  }

  private boolean helps(String name) {
    return isTest(name) && !within(name, KIT);
  }

  private boolean isTest(String name) {
    return tests.contain(name);
  }

  private static boolean isIntegrationTest(JavaClass type) {
    return type.getSimpleName().endsWith("IT")
        && !type.getModifiers().contains(JavaModifier.ABSTRACT);
  }

  private static boolean within(String name, List<String> packages) {
    return packages.stream().anyMatch(each -> name.startsWith(each + "."));
  }
}
