package kr.naru.bench.fault.crash;

import java.util.Map;
import org.apache.camel.component.kafka.KafkaComponent;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Puts the points at the hub's doors, its database driver, its broker and its Kafka producer. */
public final class CrashWiring implements ApplicationContextInitializer<GenericApplicationContext> {
  private static final String URL = "naru.artemis.url";

  @Override
  public void initialize(GenericApplicationContext context) {
    var environment = context.getEnvironment();
    var packets = CrashPackets.class.getName();
    environment
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "crash points",
                Map.of(
                    "spring.datasource.driver-class-name",
                    CrashDriver.class.getName(),
                    URL,
                    "%s?incomingInterceptorList=%s&outgoingInterceptorList=%s"
                        .formatted(environment.getRequiredProperty(URL), packets, packets))));
    context.registerBean("crashAnswers", CrashAnswers.class, CrashAnswers::new);
    context.registerBean("crashCalls", CrashCalls.class, CrashCalls::new);
    context.getBeanFactory().addBeanPostProcessor(new Producers());
  }

  private static final class Producers implements BeanPostProcessor {
    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
      if (bean instanceof KafkaComponent kafka) {
        kafka.getConfiguration().setInterceptorClasses(CrashRecords.class.getName());
      }
      return bean;
    }
  }
}
