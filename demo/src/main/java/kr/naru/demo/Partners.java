package kr.naru.demo;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import kr.naru.twin.aos.AosDesk;
import kr.naru.twin.aos.StatementCalls;
import kr.naru.twin.control.ControlDoor;
import kr.naru.twin.erp.ErpTwin;
import kr.naru.twin.hub.HubTwin;
import kr.naru.twin.partner.Account;
import kr.naru.twin.server.Grant;
import kr.naru.twin.server.LocalServers;
import kr.naru.twin.server.OwnerOnly;
import kr.naru.twin.server.Ports;
import kr.naru.twin.server.Tokens;
import kr.naru.twin.wms.FloorPlan;
import kr.naru.twin.wms.Sequence;
import kr.naru.twin.wms.WmsTwin;

/**
 * The twins on this machine: one AOS and one analytics HUB for all centres, a WMS and an ERP for
 * each centre that asks for them.
 */
public final class Partners implements AutoCloseable {
  private static final int AOS_PORT = 8090;
  private static final int CONTROL_PORT = 8091;

  private final LocalServers servers;
  private final Path data;
  private final String secret;
  private final AosDesk aos;
  private final HubTwin hub;
  private final ControlDoor control;
  private final Map<String, Floor> floors = new ConcurrentHashMap<>();

  private Partners(LocalServers servers, Path data, Ports ports) {
    this.servers = servers;
    this.data = data.resolve("twins");
    OwnerOnly.makeDirectory(this.data);
    this.secret = servers.webhookSecretOf("aos");
    this.aos = AosDesk.open(ports.choose(AOS_PORT), List.of(secret));
    this.control = ControlDoor.open(ports.choose(CONTROL_PORT));
    this.hub =
        HubTwin.open(servers.addresses().kafkaServers(), servers.passwordOf(HubTwin.ACCOUNT));
  }

  /** The two partners a centre has for itself. */
  public record Floor(WmsTwin wms, ErpTwin erp) {}

  static Partners open(LocalServers servers, Path data, Ports ports) {
    return new Partners(servers, data, ports);
  }

  /**
   * Opens the WMS and the ERP of a centre, once, and lets all its twins be reached from outside.
   */
  public Floor of(String centre, FloorPlan plan) {
    return floors.computeIfAbsent(centre, unknown -> open(centre, plan));
  }

  /** The WMS and the ERP of a centre, when somebody has opened them. */
  public Optional<Floor> of(String centre) {
    return Optional.ofNullable(floors.get(centre));
  }

  /** A centre is done with: its WMS and ERP close, and what all four have booked is forgotten. */
  public void leave(String centre) {
    control.remove(centre);
    var floor = floors.remove(centre);
    if (floor != null) {
      floor.wms().close();
      floor.erp().close();
    }
    aos.forget(centre);
    hub.forget(centre);
  }

  public AosDesk aos() {
    return aos;
  }

  public HubTwin hub() {
    return hub;
  }

  /** From now on AOS and HUB answer there when they are asked what they have booked. */
  void answerTo(Supplier<URI> where, Tokens tokens) {
    var calls =
        new StatementCalls(
            where, (partner, centre) -> tokens.mint(Grant.of(partner, centre, "statement:write")));
    aos.answerBy(calls);
    hub.answerBy(calls);
  }

  /** Where faults are switched and books are seen. */
  public URI control() {
    return control.uri();
  }

  /** The hub's settings with the way to the AOS. */
  HubSettings tell(HubSettings settings) {
    return settings.with("NARU_AOS_URL", aos.url("{centre}")).with("NARU_AOS_SECRETS", secret);
  }

  @Override
  public void close() {
    control.close();
    for (var floor : floors.values()) {
      floor.wms().close();
      floor.erp().close();
    }
    hub.close();
    aos.close();
  }

  private Floor open(String centre, FloorPlan plan) {
    var file = data.resolve("wms-%s.sequence".formatted(centre));
    var sequence = Sequence.keptIn(file, Instant.now().toEpochMilli());
    var floor =
        new Floor(
            WmsTwin.open(account("wms", centre), plan, sequence),
            ErpTwin.open(account("erp", centre)));
    control.add(centre, floor.wms());
    control.add(centre, floor.erp());
    control.add(centre, aos.towards(centre));
    control.add(centre, hub.towards(centre));
    return floor;
  }

  private Account account(String partner, String centre) {
    return new Account(
        servers.addresses().artemisUrl(),
        partner,
        centre,
        servers.passwordOf(partner + "-" + centre));
  }
}
