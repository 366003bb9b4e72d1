package kr.naru.twin.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.apache.activemq.artemis.core.security.CheckType;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PartnerRightsTest {

  @ParameterizedTest
  @CsvSource({
    "erp-PH01,     naru.PH01.erp.inbound,          SEND",
    "erp-PH01,     naru.PH01.erp.outbound,         CONSUME",
    "wms-east-PH01, naru.PH01.wms-east.inbound,    SEND",
    "dps1-PH01,    naru.v1.PH01.L1.dps1.ack,       SEND",
    "dps1-PH01,    naru.v1.PH01.L1.dps1.evt,       SEND",
    "dps1-PH01,    naru.v1.PH01.L1.dps1.state,     SEND",
    "dps1-PH01,    naru.v1.PH01.L1.dps1.hb,        SEND",
    "dps1-PH01,    naru.v1.PH01.L1.dps1.cmd,       CONSUME",
    "hub,          naru.PH01.erp.inbound,          CONSUME",
    "hub,          naru.v1.PH01.*.*.evt,           CONSUME",
    "hub,          naru.dead,                      BROWSE",
  })
  void granted(String user, String address, CheckType check) {
    assertThat(PartnerRights.may(user, check, address)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "erp-PH01,     naru.PH01.erp.inbound,          CONSUME",
    "erp-PH01,     naru.PH01.erp.inbound,          BROWSE",
    "erp-PH01,     naru.PH01.erp.outbound,         SEND",
    "erp-PH01,     naru.PH01.wms.inbound,          SEND",
    "erp-PH01,     naru.PH02.erp.inbound,          SEND",
    "erp-PH01,     naru.PH01.*.outbound,           CONSUME",
    "erp-PH01,     naru.PH01.#,                    CONSUME",
    "erp-PH01,     naru.dead,                      CONSUME",
    "dps1-PH01,    naru.v1.PH01.L1.dps1.cmd,       SEND",
    "dps1-PH01,    naru.v1.PH01.L1.dps1.evt,       CONSUME",
    "dps1-PH01,    naru.v1.PH01.L1.dps2.evt,       SEND",
    "dps1-PH01,    naru.v1.PH02.L1.dps1.evt,       SEND",
    "dps1-PH01,    naru.v1.PH01.*.dps1.cmd,        CONSUME",
    "dps1-PH01,    naru.v1.PH01.#,                 CONSUME",
    "*-PH01,       naru.PH01.*.outbound,           CONSUME",
    "*-PH01,       naru.v1.PH01.L1.*.cmd,          CONSUME",
    "hub,          activemq.management,            SEND",
    "hub,          narux,                          SEND",
  })
  void refused(String user, String address, CheckType check) {
    assertThat(PartnerRights.may(user, check, address)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "erp", "erp-", "-PH01", "naru"})
  void a_name_without_partner_and_centre_may_nothing(String user) {
    for (CheckType check : CheckType.values()) {
      assertThat(PartnerRights.may(user, check, "naru.PH01.erp.inbound")).isFalse();
      assertThat(PartnerRights.may(user, check, "naru..erp.inbound")).isFalse();
    }
  }

  @Test
  void nobody_but_the_hub_manages_the_broker_or_takes_addresses_away() {
    Set<CheckType> managing =
        EnumSet.of(CheckType.MANAGE, CheckType.DELETE_ADDRESS, CheckType.VIEW, CheckType.EDIT);

    for (CheckType check : managing) {
      assertThat(PartnerRights.may("erp-PH01", check, "naru.PH01.erp.inbound")).isFalse();
      assertThat(PartnerRights.may("erp-PH01", check, "naru.PH01.erp.outbound")).isFalse();
      assertThat(PartnerRights.may("dps1-PH01", check, "naru.v1.PH01.L1.dps1.cmd")).isFalse();
    }
  }
}
