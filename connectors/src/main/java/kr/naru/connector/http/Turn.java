package kr.naru.connector.http;

import java.util.function.Function;
import kr.naru.connector.http.StoreLimit.Place;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Processor;
import org.apache.camel.support.SynchronizationAdapter;

/** A step at which a message waits for its place, and keeps it until it is done. */
public class Turn<T> implements Processor {
  private final Class<T> type;
  private final Function<T, Place> limit;

  protected Turn(Class<T> type, Function<T, Place> limit) {
    this.type = type;
    this.limit = limit;
  }

  @Override
  public void process(Exchange exchange) throws InvalidPayloadException {
    var place = limit.apply(exchange.getMessage().getMandatoryBody(type));
    exchange
        .getExchangeExtension()
        .addOnCompletion(
            new SynchronizationAdapter() {
              @Override
              public void onDone(Exchange done) {
                place.close();
              }
            });
  }
}
