package kr.naru.route.reconcile;

import kr.naru.connector.store.reconcile.DayFacts;
import kr.naru.connector.store.reconcile.StatementBooks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The parts reconciliation is made of. */
@Configuration(proxyBeanMethods = false)
class ReconcileBeans {
  @Bean
  StatementBooks statementBooks(JdbcTemplate jdbc) {
    return new StatementBooks(jdbc);
  }

  @Bean
  DayFacts dayFacts(JdbcTemplate jdbc) {
    return new DayFacts(jdbc);
  }
}
