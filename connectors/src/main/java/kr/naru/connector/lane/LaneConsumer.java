package kr.naru.connector.lane;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kr.naru.connector.Correlation;
import kr.naru.connector.store.lane.Shard;
import kr.naru.domain.shared.CentreId;
import org.apache.camel.Processor;
import org.apache.camel.support.DefaultConsumer;

/** Lets a route deliver what stands in a lane of one centre. */
final class LaneConsumer extends DefaultConsumer {
  private static final Duration STOP_TIME = Duration.ofSeconds(10);

  private record Running(LaneWorker worker, Thread thread, Shard shard, Runnable bell) {}

  private final LaneEndpoint endpoint;
  private final List<Running> workers = new ArrayList<>();

  LaneConsumer(LaneEndpoint endpoint, Processor processor) {
    super(endpoint, processor);
    this.endpoint = endpoint;
  }

  @Override
  protected void doStart() throws Exception {
    super.doStart();
    var lane = endpoint.lane();
    for (var n = 0; n < lane.policy().shards(); n++) {
      start(new Shard(centre(), lane.name(), n, lane.policy().shards()));
    }
  }

  @Override
  protected void doStop() throws Exception {
    for (var running : workers) {
      endpoint.desk().bell().leave(centre(), running.shard().lane(), running.bell());
      endpoint.desk().leases().leave(running.shard());
      running.worker().leave();
    }
    for (var running : workers) {
      running.thread().join(STOP_TIME);
    }
    workers.clear();
    super.doStop();
  }

  private void start(Shard shard) {
    var desk = endpoint.desk();
    var worker =
        new LaneWorker(shard, endpoint.lane().policy(), desk.books(), desk.leases(), this::deliver);
    Runnable bell = worker::wake;
    desk.bell().listen(centre(), shard.lane(), bell);
    desk.leases().want(shard);
    var thread = Thread.ofVirtual().name("lane " + shard).start(worker);
    workers.add(new Running(worker, thread, shard, bell));
  }

  private CentreId centre() {
    return new CentreId(endpoint.getCentre());
  }

  private void deliver(Told told) throws Exception {
    var exchange = createExchange(false);
    try {
      exchange.getMessage().setHeader(Correlation.MESSAGE, told.message());
      exchange.getMessage().setBody(told);
      getProcessor().process(exchange);
      if (exchange.getException() != null) {
        endpoint.desk().metrics().failed(endpoint.lane(), Failure.of(exchange.getException()));
        throw exchange.getException();
      }
      endpoint.desk().metrics().delivered(endpoint.lane(), told);
    } finally {
      releaseExchange(exchange, false);
    }
  }
}
