package kr.naru.bench.neighbours;

import kr.naru.bench.page.Language;

/** Who misbehaves, and how many times slower the others' p99 may become by it. */
enum Neighbour {
  NOBODY(0, "nobody: two calm rounds, the machine's own unrest", "없음: 평온한 두 회차의 비교(장비 자체의 흔들림)"),
  STORE(1.1, "a store orders without pause", "한 점포가 쉬지 않고 주문"),
  READER(1.1, "a partner asks for prices without pause", "한 연동 시스템이 쉬지 않고 가격을 조회"),
  WMS(1.1, "the WMS is away", "WMS 장애"),
  ERP(1.1, "the ERP is away", "ERP 장애"),
  AOS(1.1, "the AOS takes no webhooks", "AOS 웹훅 수신 불가"),
  HUB(1.1, "the HUB's reader is away", "HUB 수신 중단"),
  MASTERS(1.5, "the ERP sends masters in a burst", "ERP가 기준정보를 한꺼번에 전송"),
  HEADERS(
      2,
      "500 connections send a header byte a second, 200 are idle",
      "연결 500개가 헤더를 초당 1바이트 전송, 200개는 유휴"),
  BODIES(
      2,
      "100 connections without a token send a body byte a second",
      "토큰 없는 연결 100개가 본문을 초당 1바이트 전송"),
  OPERATOR(1.5, "an operator asks for statistics and lists", "운영자가 통계와 목록을 조회");

  private final double bound;
  private final String english;
  private final String korean;

  Neighbour(double bound, String english, String korean) {
    this.bound = bound;
    this.english = english;
    this.korean = korean;
  }

  /** The most the p99 may grow; 0: it is only shown. */
  double bound() {
    return bound;
  }

  String in(Language language) {
    return language.say(english, korean);
  }
}
