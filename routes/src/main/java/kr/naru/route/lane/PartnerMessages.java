package kr.naru.route.lane;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import kr.naru.connector.aos.Webhooks.Hook;
import kr.naru.connector.lane.Told;
import kr.naru.domain.shared.Fact;
import kr.naru.mapping.aos.v1.HookMessages;
import kr.naru.mapping.erp.v1.ErpMessages;
import kr.naru.mapping.wire.Envelope;
import kr.naru.mapping.wire.Envelope.Saying;
import kr.naru.mapping.wms.v1.WmsMessages;
import org.springframework.stereotype.Component;

/** Puts a fact into the words of the partner who is told. */
@Component
class PartnerMessages {
  String wms(Told told) {
    return text(told, WmsMessages::of);
  }

  String erp(Told told) {
    return text(told, ErpMessages::of);
  }

  Hook aos(Told told) {
    return new Hook(told.id(), bytes(told, HookMessages::of));
  }

  private static String text(Told told, Function<Fact, Saying> mapping) {
    return new String(bytes(told, mapping), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Told told, Function<Fact, Saying> mapping) {
    return told.bytes(
        () -> Envelope.of(told.id(), told.message(), told.at(), mapping.apply(told.fact())));
  }
}
