package kr.naru.route.day;

import kr.naru.connector.clock.Heartbeat;
import kr.naru.connector.clock.QuartzTables;
import kr.naru.connector.store.UnitOfWork;
import kr.naru.connector.store.day.DayBooks;
import kr.naru.connector.store.delivery.RunBooks;
import kr.naru.connector.store.product.CategoryStops;
import kr.naru.route.shared.OwnConnections;
import org.apache.camel.component.quartz.QuartzComponent;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.JdbcTemplate;

/** The parts the day's clock is made of. */
@Configuration(proxyBeanMethods = false)
class DayBeans {
  private static final int CONNECTIONS = 2;

  @Bean
  RunBooks runBooks(JdbcTemplate jdbc, UnitOfWork work) {
    return new RunBooks(jdbc, work);
  }

  @Bean
  DayBooks dayBooks(JdbcTemplate jdbc, UnitOfWork work) {
    return new DayBooks(jdbc, work);
  }

  @Bean
  CategoryStops categoryStops(UnitOfWork work) {
    return new CategoryStops(work);
  }

  @Bean
  QuartzTables quartzTables() {
    return new QuartzTables();
  }

  @Bean
  OwnConnections clockPool(DataSourceProperties books) {
    return OwnConnections.to(books, "clock", CONNECTIONS);
  }

  @Bean
  @DependsOn("flywayInitializer")
  QuartzComponent quartz(@Qualifier("clockPool") OwnConnections own) {
    return Heartbeat.over(own.pool());
  }
}
