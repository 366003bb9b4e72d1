package kr.naru.bench.fault.crash;

import java.util.Map;
import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** A point before each Kafka record and one after its acknowledgement. */
public final class CrashRecords implements ProducerInterceptor<Object, Object> {
  @Override
  public ProducerRecord<Object, Object> onSend(ProducerRecord<Object, Object> message) {
    CrashPoints.pass("kafka.%s.before-send".formatted(stream(message.topic())));
    return message;
  }

  @Override
  public void onAcknowledgement(@Nullable RecordMetadata where, @Nullable Exception failure) {
    if (where != null && failure == null) {
      CrashPoints.pass("kafka.%s.acknowledged".formatted(stream(where.topic())));
    }
  }

  /** {@code naru.hub.<stream>.v1} */
  private static String stream(String topic) {
    return topic.split("\\.")[2];
  }

  @Override
  public void configure(Map<String, ?> settings) {
    // nothing to set
  }

  @Override
  public void close() {
    // nothing is held
  }
}
