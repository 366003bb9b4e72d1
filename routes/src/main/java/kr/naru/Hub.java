package kr.naru;

import kr.naru.start.ParentWatch;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The hub: one process of it, as many as wanted over the same servers. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Hub {
  public static void main(String[] args) {
    ParentWatch.begin();
    SpringApplication.run(Hub.class, args);
  }
}
