package kr.naru.connector.store;

import java.util.Objects;
import org.apache.camel.Exchange;
import org.apache.camel.NamedNode;
import org.apache.camel.Processor;
import org.apache.camel.Route;
import org.apache.camel.spi.TransactedPolicy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What {@code transacted()} means here: the rest of the route is one transaction, committed when it
 * ends well and rolled back when anything failed. The failure is for the caller of the route.
 */
public final class OneTransaction implements TransactedPolicy {
  private final TransactionTemplate transaction;

  public OneTransaction(PlatformTransactionManager transactions) {
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public void beforeWrap(Route route, NamedNode definition) {
    // nothing to prepare
  }

  @Override
  public Processor wrap(Route route, Processor processor) {
    return exchange -> {
      var steps = Objects.requireNonNull(exchange.getUnitOfWork());
      steps.beginTransactedBy(this);
      try {
        transaction.executeWithoutResult(
            status -> {
              run(processor, exchange);
              if (exchange.isFailed()) {
                status.setRollbackOnly();
              }
            });
      } catch (RuntimeException e) {
        exchange.setException(e);
      } finally {
        steps.endTransactedBy(this);
      }
    };
  }

  private static void run(Processor processor, Exchange exchange) {
    try {
      processor.process(exchange);
    } catch (Exception e) {
      exchange.setException(e);
    }
  }
}
