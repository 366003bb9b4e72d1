package kr.naru.demo.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import kr.naru.demo.Centre;
import kr.naru.demo.Partners;
import kr.naru.twin.aos.AosTwin;
import kr.naru.twin.erp.ErpTwin;
import kr.naru.twin.partner.PartnerQueue;
import kr.naru.twin.server.Grant;
import org.jspecify.annotations.Nullable;

/**
 * Sends masters by the partners' queues and sees what the hub made of each message.
 *
 * <p>A message's id is made of what it says and where it stands, so that loading the same again
 * changes nothing.
 */
public final class MasterLoad implements AutoCloseable {
  private static final int RECORDS_A_MESSAGE = 500;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Partners partners;
  private final String centre;
  private final AosTwin admin;
  private final PartnerQueue erp;
  private final PartnerQueue wms;
  private @Nullable ErpTwin twin;
  private final List<String> sent = new ArrayList<>();

  private MasterLoad(Centre house, String centre) {
    this.partners = house.partners();
    this.centre = centre;
    this.admin =
        new AosTwin(
            house.hubUri(),
            house
                .tokens()
                .mint(Grant.of("admin", centre, "centre:admin", "operate", "passport:read")));
    this.erp = partner(house, "erp");
    this.wms = partner(house, "wms");
  }

  /** Opens the centre on the hub, or finds it open, and the way to it for both partners. */
  public static MasterLoad open(Centre house, String centre, String name) {
    var load = new MasterLoad(house, centre);
    load.expect200(load.admin.put("/api/v1/centres/" + centre, Map.of("name", name)));
    return load;
  }

  /** Sets the centre's business clock. */
  public void clock(String now) {
    expect200(admin.put("/api/v1/centres/" + centre + "/clock", Map.of("now", now)));
  }

  /** From now on the ERP's twin sends its records, with the faults it has. */
  public void sendBy(ErpTwin erpTwin) {
    twin = erpTwin;
  }

  /** Sends masters or movements; the ERP's twin knows the movements of its centre. */
  public void erp(String kind, List<Map<String, Object>> records) {
    if (kind.equals("movement")) {
      partners.of(centre).ifPresent(floor -> floor.erp().note(records));
    }
    send(erp, "erp", kind, records);
  }

  /** Counts of the warehouse. */
  public void stock(List<Map<String, Object>> records) {
    send(wms, "wms", "stock", records);
  }

  /** Lets {@link #settle} wait for messages that somebody else sends. */
  public void expect(List<String> messages) {
    sent.addAll(messages);
  }

  /** Waits until the hub has taken all that was sent; fails when it refused a record. */
  public void settle() {
    for (var message : sent) {
      var steps = taken(message).json().path("steps");
      for (var step : steps) {
        var refused = step.path("detail").path("refused");
        if (!refused.isEmpty()) {
          throw new IllegalStateException(
              "The hub refused %d records, the first: %s"
                  .formatted(refused.size(), refused.path(0)));
        }
      }
    }
    sent.clear();
  }

  @Override
  public void close() {
    erp.close();
    wms.close();
  }

  private void send(
      PartnerQueue queue, String partner, String kind, List<Map<String, Object>> records) {
    for (var from = 0; from < records.size(); from += RECORDS_A_MESSAGE) {
      var part = records.subList(from, Math.min(from + RECORDS_A_MESSAGE, records.size()));
      var name = String.join("|", centre, partner, kind, "" + from, part.toString());
      var id = UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      var text = queue.text(id.toString(), kind, part);
      if (twin != null && partner.equals("erp")) {
        twin.sendRaw(id.toString(), text);
      } else {
        queue.sendRaw(text);
      }
      sent.add(id.toString());
    }
  }

  private AosTwin.Answer taken(String message) {
    var until = System.nanoTime() + PATIENCE.toNanos();
    var answer = admin.get("/api/v1/passport/" + message);
    while (answer.status() != 200) {
      if (System.nanoTime() > until) {
        throw new IllegalStateException(
            "The hub has not taken message %s within %d s. See its log."
                .formatted(message, PATIENCE.toSeconds()));
      }
      LockSupport.parkNanos(Duration.ofMillis(30).toNanos());
      answer = admin.get("/api/v1/passport/" + message);
    }
    return answer;
  }

  private PartnerQueue partner(Centre house, String partner) {
    return PartnerQueue.open(
        house.addresses().artemisUrl(), partner, centre, house.passwordOf(partner + "-" + centre));
  }

  private void expect200(AosTwin.Answer answer) {
    if (answer.status() != 200) {
      throw new IllegalStateException(
          "The hub answered %d: %s".formatted(answer.status(), new String(answer.bytes())));
    }
  }
}
