package kr.naru.proof;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rows of {@code docs/reference/inventory.csv} that a test, or every test of a class, proves.
 *
 * <p>In a class that {@link Drives} no door a test only supports its rows: they stay proved in
 * part.
 */
@Documented
@Repeatable(Proves.Several.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Proves {
  String[] value();

  /** Says that more than this is needed before the rows are proved. */
  boolean part() default false;

  /** Which part, in a few words. */
  String what() default "";

  /** Lets one test prove some rows whole and others in part. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.METHOD, ElementType.TYPE})
  @interface Several {
    Proves[] value();
  }
}
