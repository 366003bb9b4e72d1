package kr.naru.route.lane;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import kr.naru.connector.aos.Webhooks;
import kr.naru.connector.lane.LaneBell;
import kr.naru.connector.lane.LaneComponent;
import kr.naru.connector.lane.LaneComponent.Desk;
import kr.naru.connector.lane.LaneMetrics;
import kr.naru.connector.store.UnitOfWork;
import kr.naru.connector.store.hub.HubRecords;
import kr.naru.connector.store.lane.LaneBooks;
import kr.naru.connector.store.message.Outbox;
import kr.naru.mapping.hub.v1.HubMessages;
import kr.naru.mapping.hub.v1.Pseudonyms;
import kr.naru.route.shared.NaruProperties;
import kr.naru.route.shared.OwnConnections;
import org.apache.camel.component.kafka.KafkaComponent;
import org.apache.camel.component.kafka.KafkaConfiguration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The parts lanes are made of. */
@Configuration(proxyBeanMethods = false)
class LaneBeans {
  private static final String BYTES = "org.apache.kafka.common.serialization.ByteArraySerializer";
  private static final int ANSWER_MILLIS = 5_000;
  private static final int CONNECTIONS = 3;

  @Bean
  LaneBell laneBell() {
    return new LaneBell();
  }

  @Bean
  LaneMetrics laneMetrics(MeterRegistry meters, Clock clock) {
    return new LaneMetrics(meters, clock);
  }

  /** For operators' acts, which are transactions like any other. */
  @Bean
  LaneBooks laneBooks(JdbcTemplate jdbc) {
    return new LaneBooks(jdbc);
  }

  @Bean
  Desk laneDesk(
      @Qualifier("lanePool") OwnConnections own,
      LaneBell bell,
      LaneMetrics metrics,
      NaruProperties naru) {
    return Desk.of(new LaneBooks(own.jdbc()), bell, metrics, naru.node());
  }

  @Bean
  LaneComponent lane(UnitOfWork work, Desk desk) {
    return new LaneComponent(new Outbox(work, desk.bell()::ring), desk);
  }

  @Bean
  HubRecords hubRecords(@Qualifier("lanePool") OwnConnections own) {
    return new HubRecords(own.jdbc());
  }

  @Bean
  OwnConnections lanePool(DataSourceProperties books) {
    return OwnConnections.to(books, "lanes", CONNECTIONS);
  }

  @Bean
  HubMessages hubMessages(NaruProperties naru) {
    return new HubMessages(new Pseudonyms(naru.hub().pseudonymKey()));
  }

  @Bean
  Webhooks webhooks(NaruProperties naru, Clock clock) {
    return new Webhooks(naru.aos().secrets(), clock);
  }

  /** All replicas have it before it counts as sent; an unreachable HUB is known within 5 s. */
  @Bean
  KafkaComponent kafka(NaruProperties naru) {
    var at = naru.kafka();
    var kafka = new KafkaConfiguration();
    kafka.setBrokers(at.servers());
    kafka.setSecurityProtocol(at.protocol());
    kafka.setSaslMechanism("SCRAM-SHA-512");
    kafka.setSaslJaasConfig(at.login());
    kafka.setValueSerializer(BYTES);
    kafka.setRequestRequiredAcks("all");
    kafka.setEnableIdempotence(true);
    kafka.setMaxBlockMs(ANSWER_MILLIS);
    kafka.setRequestTimeoutMs(ANSWER_MILLIS - 1_000);
    kafka.setDeliveryTimeoutMs(ANSWER_MILLIS);
    var component = new KafkaComponent();
    component.setConfiguration(kafka);
    return component;
  }
}
