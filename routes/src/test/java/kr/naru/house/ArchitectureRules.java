package kr.naru.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.conditions.ArchConditions.never;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may know whom, as allow-lists: what is not named is not allowed. */
final class ArchitectureRules {
  private static final String[] EVERYONE = {"java..", "org.jspecify.."};

  private ArchitectureRules() {}

  /** One rule: for which classes it is, and what they must do. */
  record Rule(String sentence, String of, ArchCondition<JavaClass> condition) {
    ConditionEvents over(JavaClasses classes) {
      var events = ConditionEvents.Factory.create();
      var matching = classes.stream().filter(type -> resideInAnyPackage(of).test(type)).toList();
      if (matching.isEmpty()) {
        throw new AssertionError("No class is in " + of + ": the rule checks nothing");
      }
      condition.init(matching);
      matching.forEach(type -> condition.check(type, events));
      condition.finish(events);
      return events;
    }

    /** The same rule for classes elsewhere, to see it fail. */
    Rule of(String otherPackage) {
      return new Rule(sentence, otherPackage, condition);
    }
  }

  static final Map<String, Rule> RULES =
      Map.ofEntries(
          knows("the domain knows only Java and itself", "kr.naru.domain..", "kr.naru.domain.."),
          knows(
              "mappings know the domain and JSON",
              "kr.naru.mapping..",
              "kr.naru.mapping..",
              "kr.naru.domain..",
              "javax.crypto..",
              "de.siegmar.fastcsv..",
              "tools.jackson..",
              "com.fasterxml.jackson.annotation.."),
          knows(
              "connectors know mappings and how a system is reached",
              "kr.naru.connector..",
              "kr.naru.connector..",
              "kr.naru.mapping..",
              "kr.naru.domain..",
              "org.apache.camel..",
              "org.springframework..",
              "org.slf4j..",
              "org.commonmark..",
              "jakarta.servlet..",
              "org.apache.catalina..",
              "org.apache.coyote..",
              "org.apache.tomcat.util.net..",
              "jakarta.jms..",
              "javax.sql..",
              "tools.jackson..",
              "com.fasterxml.jackson.annotation..",
              "com.nimbusds..",
              "io.micrometer..",
              "com.standardwebhooks..",
              "org.apache.kafka..",
              "org.flywaydb..",
              "org.quartz.."),
          knows(
              "twins know no code of the hub",
              "kr.naru.twin..",
              "kr.naru.twin..",
              "tools.jackson..",
              "com.nimbusds..",
              "com.standardwebhooks..",
              "com.sun.net.httpserver..",
              "org.apache.activemq..",
              "org.apache.commons.compress..",
              "org.apache.kafka..",
              "kafka..",
              "scala..",
              "io.netty..",
              "io.zonky..",
              "jakarta.jms..",
              "org.slf4j..",
              "org.postgresql..",
              "javax.."),
          rule("the domain asks no clock and rolls no dice", "kr.naru.domain..", asksNoClock()),
          rule(
              "flows leave Camel's envelope to the edges",
              "kr.naru.route..",
              never(dependOnClassesThat(type(Exchange.class)))),
          rule("what a class needs stands in its constructor", "kr.naru..", injectsNoField()),
          rule("every package says what it is for", "kr.naru..", hasPackageInfo()),
          rule("public types of the domain cannot be extended", "kr.naru.domain..", isClosed()));

  private static Map.Entry<String, Rule> knows(String sentence, String of, String... allowed) {
    var all = Stream.of(EVERYONE, allowed).flatMap(Arrays::stream);
    return rule(
        sentence,
        of,
        onlyDependOnClassesThat(resideInAnyPackage(all.toArray(String[]::new)).or(primitive())));
  }

  private static Map.Entry<String, Rule> rule(
      String sentence, String of, ArchCondition<JavaClass> condition) {
    return Map.entry(sentence, new Rule(sentence, of, condition));
  }

  private static DescribedPredicate<JavaClass> primitive() {
    return DescribedPredicate.describe(
        "a primitive", type -> type.getBaseComponentType().isPrimitive());
  }

  private static DescribedPredicate<JavaClass> type(Class<?> type) {
    return JavaClass.Predicates.type(type);
  }

  private static ArchCondition<JavaClass> asksNoClock() {
    return never(callMethod(Instant.class, "now"))
        .and(never(callMethod(LocalDate.class, "now")))
        .and(never(callMethod(LocalDateTime.class, "now")))
        .and(never(callMethod(System.class, "currentTimeMillis")))
        .and(never(dependOnClassesThat(type(Clock.class))))
        .and(never(dependOnClassesThat(JavaClass.Predicates.assignableTo(Random.class))));
  }

  private static ArchCondition<JavaClass> injectsNoField() {
    return condition(
        "inject no field",
        type -> type.getFields().stream().noneMatch(ArchitectureRules::isInjected));
  }

  private static boolean isInjected(JavaField field) {
    return field.isAnnotatedWith(Autowired.class);
  }

  private static ArchCondition<JavaClass> hasPackageInfo() {
    return condition(
        "be in a null-marked package with a package-info",
        type -> {
          try {
            var info = type.getPackage().getPackageInfo();
            return info.isAnnotatedWith("org.jspecify.annotations.NullMarked");
          } catch (IllegalArgumentException e) {
            return false;
          }
        });
  }

  private static ArchCondition<JavaClass> isClosed() {
    return condition(
        "be final, an interface, a record or an enum when public",
        type ->
            !type.getModifiers().contains(JavaModifier.PUBLIC)
                || type.isInterface()
                || type.isEnum()
                || type.getModifiers().contains(JavaModifier.FINAL));
  }

  private static ArchCondition<JavaClass> condition(String sentence, Predicate<JavaClass> holds) {
    return new ArchCondition<>(sentence) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(
                type, holds.test(type), type.getName() + " does not " + sentence));
      }
    };
  }
}
