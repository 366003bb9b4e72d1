package kr.naru.proof;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The doors through which an {@code *IT} drives the hub, and it reaches the hub in no other way.
 *
 * <p>A row is proved by such a class alone; the build checks what the class calls.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Drives {
  Door[] value();
}
