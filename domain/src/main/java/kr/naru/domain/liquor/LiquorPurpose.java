package kr.naru.domain.liquor;

import kr.naru.domain.member.Member;

/** The purpose printed on a liquor label, with its code in NTS notice 2022-17. */
public enum LiquorPurpose {
  HOUSEHOLD("02"),
  ENTERTAINMENT("03"),
  DUTY_FREE("04");

  private final String code;

  LiquorPurpose(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  boolean sellableTo(Member.Kind buyer) {
    return switch (buyer) {
      case RETAIL -> this == HOUSEHOLD;
      case RESTAURANT -> this == ENTERTAINMENT;
    };
  }
}
