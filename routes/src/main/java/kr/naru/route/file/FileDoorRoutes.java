package kr.naru.route.file;

import static kr.naru.connector.http.Scopes.OPERATE;

import kr.naru.connector.file.DroppedFile;
import kr.naru.connector.file.FileDoor;
import kr.naru.connector.file.FileResult;
import kr.naru.connector.http.Call;
import kr.naru.connector.http.HttpDoor;
import kr.naru.connector.store.file.FileClaims;
import kr.naru.mapping.file.v1.Limits;
import org.apache.camel.builder.endpoint.EndpointRouteBuilder;
import org.springframework.stereotype.Component;

/** Files come in by a watched folder or by command; the verdicts go back the same way. */
@Component
class FileDoorRoutes extends EndpointRouteBuilder {
  private static final String FILES = "/v1/files/{kind}";
  private static final String DUPLICATES =
      "masters: key and version; orders: store and client_order_no";

  private final HttpDoor http;
  private final FileDoor folder;
  private final FileIntake intake;
  private final FileClaims claims;

  FileDoorRoutes(HttpDoor http, FileDoor folder, FileIntake intake, FileClaims claims) {
    this.http = http;
    this.folder = folder;
    this.intake = intake;
    this.claims = claims;
  }

  // spotless:off
  @Override
  public void configure() {
    // It stays in its folder until its result is written: whatever fails, it is taken again.
    routeTemplate("file.watch")
      .templateParameter("centre").templateParameter("folder")
      .from("file:{{folder}}/{{centre}}/in?antInclude=*.csv&noop=true&idempotent=false"
          + "&exclusiveReadLockStrategy=#wholeFile&delay=1000&initialDelay=0&maxMessagesPerPoll=10"
          + "&sortBy=file:modified&autoCreate=false&directoryMustExist=false&startingDirectoryMustExist=false")
      .routeGroup("file")
      .routeDescription("A whole file in a centre's folder is taken by one instance, its result lies in done")
      .routeConfigurationId("background")
      .routeProperty("duplicateKey", DUPLICATES)
      .process(FileDoor::admit)
      .transform().body(DroppedFile.class, intake::dropped)
      .process(FileDoor::name)
      .to(direct("file.take"))
      .process(folder::done);

    rest(FILES).post().to("direct:file.take.http");

    from(direct("file.take.http"))
      .routeId("file.take.http").routeGroup("file")
      .routeDescription("An operator sends a file and gets the verdicts on its lines")
      .routeConfigurationId("edge.http")
      .routeProperty("duplicateKey", DUPLICATES)
      .process(http.admitUpTo((int) Limits.COMMAND.bytes(), "file.take", FILES, OPERATE))
      .transform().body(Call.class, intake::sent)
      .to(direct("file.take"))
      .transform().body(FileResult.class, intake::answer)
      .process(http::answerCsv);

    from(timer("file.renew").period(20_000))
      .routeId("file.renew").routeGroup("file")
      .routeDescription("Claims on files this instance works on are kept alive")
      .routeConfigurationId("background")
      .routeProperty("duplicateKey", "none: a claim kept twice is kept")
      .process(tick -> claims.renew());
  }
  // spotless:on
}
