package kr.naru.route.file;

import static kr.naru.connector.lane.Lane.AOS;
import static kr.naru.connector.lane.Lane.HUB;
import static kr.naru.connector.lane.LaneComponent.lane;

import kr.naru.connector.file.FileDoor;
import kr.naru.connector.file.Joined;
import kr.naru.connector.store.message.Answer;
import kr.naru.domain.product.CategoriesChanged;
import kr.naru.route.file.FilePart.Masters;
import kr.naru.route.file.FilePart.Order;
import org.apache.camel.builder.endpoint.EndpointRouteBuilder;
import org.springframework.stereotype.Component;

/** A file is worked through part by part; each part is decided for itself, like any message. */
@Component
class FileRoutes extends EndpointRouteBuilder {
  private final FileMasters masters;
  private final FileOrders orders;
  private final FileJournal journal;

  FileRoutes(FileMasters masters, FileOrders orders, FileJournal journal) {
    this.masters = masters;
    this.orders = orders;
    this.journal = journal;
  }

  // spotless:off
  @Override
  public void configure() {
    from(direct("file.take"))
      .routeId("file.take").routeGroup("file")
      .routeDescription("Batches of masters and single orders are decided in turn, and every line gets its verdict")
      .routeConfigurationId("decision")
      .split().body(FileJob.class, FileJob::parts).streaming().stopOnException()
        .process(FileDoor::name)
        .choice()
          .when().body(FilePart.class, FilePart::isMasters).to(direct("file.masters"))
          .when().body(FilePart.class, FilePart::isOrder)
            .enrich(direct("file.order"), Joined.of(Order.class, Answer.class, Order::decided))
          .otherwise().transform().body(Order.class, Order::undecided)
        .end()
      .end()
      .to(direct("file.journal"))
      .transform().body(FileJob.class, FileJob::result);

    from(direct("file.masters"))
      .routeId("file.masters").routeGroup("file")
      .routeDescription("A batch of masters is tried again when another's locks stand in its way")
      .routeConfigurationId("edge.file")
      .to(direct("file.apply"))
      .transform().body(FileMasters.Applied.class, FileMasters.Applied::report);

    from(direct("file.apply"))
      .routeId("file.apply").routeGroup("file")
      .routeDescription("Newer records of a file go into the books, and who must know is told")
      .routeConfigurationId("decision")
      .transacted()
      .transform().body(Masters.class, masters::apply)
      .to(lane(AOS, CategoriesChanged.class))
      .to(lane(HUB, CategoriesChanged.class));

    from(direct("file.order"))
      .routeId("file.order").routeGroup("file")
      .routeDescription("An order of a file is decided as any order is")
      .routeConfigurationId("edge.file")
      .transform().body(Order.class, orders::request)
      .to(direct("order.promise"));

    from(direct("file.journal"))
      .routeId("file.journal").routeGroup("file")
      .routeDescription("What became of a file is journalled under its name")
      .routeConfigurationId("decision")
      .transacted()
      .transform().body(FileJob.class, journal::write);
  }
  // spotless:on
}
