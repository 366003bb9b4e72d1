package kr.naru.route.shared;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import kr.naru.connector.BackgroundTrouble;
import kr.naru.connector.http.AccessLog;
import kr.naru.connector.http.CallMetrics;
import kr.naru.connector.http.CallerLimit;
import kr.naru.connector.http.Callers;
import kr.naru.connector.http.HttpDoor;
import kr.naru.connector.http.ProblemPages;
import kr.naru.connector.http.ReadyGate;
import kr.naru.connector.http.StoreLimit;
import kr.naru.connector.http.Tokens;
import kr.naru.connector.http.UnreadBodies;
import kr.naru.connector.http.WaitingRoom;
import kr.naru.connector.store.OneTransaction;
import kr.naru.connector.store.PostgresErrors;
import kr.naru.connector.store.UnitOfWork;
import kr.naru.connector.store.centre.CentreBooks;
import kr.naru.connector.store.master.MasterBooks;
import kr.naru.connector.store.message.Inbox;
import kr.naru.connector.store.message.Journal;
import kr.naru.connector.store.message.Kept;
import kr.naru.connector.store.message.Retention;
import kr.naru.connector.store.order.FloorBooks;
import kr.naru.connector.store.order.OldOrders;
import kr.naru.connector.store.order.OrderBooks;
import kr.naru.connector.store.order.StockHeard;
import kr.naru.connector.store.order.StockMoves;
import kr.naru.connector.store.query.Queries;
import kr.naru.connector.store.state.PriceBooks;
import kr.naru.connector.store.state.SpecialBooks;
import kr.naru.connector.store.state.StateBooks;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.camel.component.jms.JmsComponent;
import org.apache.camel.component.servlet.CamelHttpTransportServlet;
import org.apache.camel.spi.TransactedPolicy;
import org.messaginghub.pooled.jms.JmsPoolConnectionFactory;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The parts of the hub, put together in one place. */
@Configuration(proxyBeanMethods = false)
class HubBeans {
  /** Of a queue, by one reader, in bytes: hides the line, and keeps little from other readers. */
  private static final int READ_AHEAD = 64 * 1024;

  /** The system clock: leases, tokens, retries. Business time is the books' to tell. */
  @Bean
  Clock systemClock() {
    return Clock.systemUTC();
  }

  @Bean
  ServletRegistrationBean<CamelHttpTransportServlet> camelServlet() {
    var servlet = new ServletRegistrationBean<>(new CamelHttpTransportServlet(), "/api/*");
    servlet.setName("CamelServlet");
    servlet.setLoadOnStartup(1);
    return servlet;
  }

  @Bean
  FilterRegistrationBean<ReadyGate> readyGate(ApplicationAvailability hub) {
    var gate = new ReadyGate(() -> hub.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC);
    var filter = new FilterRegistrationBean<>(gate);
    filter.addUrlPatterns("/api/*");
    return filter;
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadBodies() {
    return server -> server.addEngineValves(new UnreadBodies());
  }

  @Bean
  WaitingRoom waitingRoom(NaruProperties naru) {
    return new WaitingRoom(naru.limits().waiting());
  }

  @Bean
  Callers callers(NaruProperties naru, WaitingRoom room) {
    var auth = naru.auth();
    var tokens = Tokens.of(auth.jwks(), auth.issuer(), auth.audience());
    var limits = naru.limits();
    var commands = new CallerLimit.Commands(limits.storeCommands(), limits.partnerCommands());
    return new Callers(tokens, new CallerLimit(limits.questions(), commands, room));
  }

  @Bean
  HttpDoor httpDoor(Callers callers, AccessLog accessLog, MeterRegistry meters, Clock clock) {
    return new HttpDoor(callers, accessLog, new CallMetrics(meters), clock);
  }

  /** What problem+json's {@code type} names; anyone may read it. */
  @Bean
  RouterFunction<ServerResponse> problemPages() {
    var pages = new ProblemPages();
    return RouterFunctions.route()
        .GET("/problems/", pages::list)
        .GET("/problems/{slug}", pages::page)
        .build();
  }

  @Bean
  AccessLog accessLog(JdbcTemplate jdbc) {
    return new AccessLog(jdbc);
  }

  @Bean
  StoreLimit storeLimit(NaruProperties naru, WaitingRoom room) {
    return new StoreLimit(naru.limits().storeOrders(), room);
  }

  @Bean
  TransactedPolicy oneTransaction(PlatformTransactionManager transactions) {
    return new OneTransaction(transactions);
  }

  @Bean
  SQLExceptionTranslator postgresErrors() {
    return new PostgresErrors();
  }

  @Bean
  BackgroundTrouble backgroundTrouble() {
    return new BackgroundTrouble();
  }

  @Bean
  UnitOfWork unitOfWork(JdbcTemplate jdbc) {
    return new UnitOfWork(jdbc);
  }

  @Bean
  Inbox inbox(UnitOfWork work) {
    return new Inbox(work);
  }

  @Bean
  Journal journal(UnitOfWork work) {
    return new Journal(work);
  }

  @Bean
  Retention retention(JdbcTemplate jdbc, NaruProperties properties) {
    var days = properties.retention();
    return new Retention(
        jdbc, new Kept(days.deliveriesDays(), days.journalDays(), days.accessLogDays()));
  }

  @Bean
  OrderBooks orderBooks(JdbcTemplate jdbc, Inbox inbox, UnitOfWork work) {
    return new OrderBooks(jdbc, inbox, work);
  }

  @Bean
  FloorBooks floorBooks(JdbcTemplate jdbc, Inbox inbox, UnitOfWork work) {
    return new FloorBooks(jdbc, inbox, work);
  }

  @Bean
  StockMoves stockMoves(JdbcTemplate jdbc) {
    return new StockMoves(jdbc);
  }

  @Bean
  StockHeard stockHeard(JdbcTemplate jdbc) {
    return new StockHeard(jdbc);
  }

  @Bean
  StateBooks stateBooks(JdbcTemplate jdbc) {
    return new StateBooks(jdbc);
  }

  @Bean
  SpecialBooks specialBooks(JdbcTemplate jdbc) {
    return new SpecialBooks(jdbc);
  }

  @Bean
  PriceBooks priceBooks(JdbcTemplate jdbc) {
    return new PriceBooks(jdbc);
  }

  @Bean
  OldOrders oldOrders(JdbcTemplate jdbc) {
    return new OldOrders(jdbc);
  }

  @Bean
  Queries queries(JdbcTemplate jdbc) {
    return new Queries(jdbc);
  }

  @Bean
  CentreBooks centreBooks(JdbcClient jdbc) {
    return new CentreBooks(jdbc);
  }

  /** No bound on sessions: each queue that is read keeps one, and a bound would bound centres. */
  @Bean(destroyMethod = "stop")
  JmsPoolConnectionFactory brokerConnections(NaruProperties naru) {
    var artemis = naru.artemis();
    var broker = new ActiveMQConnectionFactory(artemis.url(), artemis.user(), artemis.password());
    broker.setDeserializationDenyList("*");
    broker.setConsumerWindowSize(READ_AHEAD);
    var pool = new JmsPoolConnectionFactory();
    pool.setConnectionFactory(broker);
    pool.setMaxSessionsPerConnection(-1);
    return pool;
  }

  @Bean
  JmsComponent jms(JmsPoolConnectionFactory connections) {
    return JmsComponent.jmsComponent(connections);
  }

  @Bean
  MasterBooks masterBooks(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
    return new MasterBooks(jdbc, transactions);
  }
}
