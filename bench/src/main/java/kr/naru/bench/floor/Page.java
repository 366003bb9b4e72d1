package kr.naru.bench.floor;

import java.util.stream.Collectors;

/** The page about a result, in one language. */
final class Page {
  private final Sitting.Outcome outcome;
  private final Plan plan;
  private final Machine machine;
  private final Language language;
  private final Figures figures;

  Page(Sitting.Outcome outcome, Plan plan, Machine machine, Language language) {
    this.outcome = outcome;
    this.plan = plan;
    this.machine = machine;
    this.language = language;
    this.figures = new Figures(outcome.results(), language);
  }

  @Override
  public String toString() {
    return String.join("\n", beginning(), results(), programs(), costs(), limits(), again());
  }

  private String beginning() {
    return language.say(
        """
        # The hub beside the floor of the machine

        How fast can an order of ten lines be taken durably on this machine by a program that does nothing else,
        and how much of that is left when the hub does it? Written by `bench/run floor`; do not edit.

        | | What it is |
        |---|---|
        | a | a hand-written JDBC program in the JVM of its callers: the best of three |
        | h | the same program behind a bare Tomcat, JSON over HTTP/1.1 with keep-alive |
        | b | the hub over HTTP with its token check, validation, rules and journal; partners are told later |
        | c | the hub until the last partner (AOS, ERP, HUB, WMS) has been told; servers and partners run beside it |

        ![Orders per second and p99](floor.svg)
        """,
        """
        # 허브와 장비의 하한선 비교

        주문 저장 외에는 아무 일도 하지 않는 프로그램은 10줄 주문을 이 장비에서 얼마나 빨리 영속 저장할 수 있으며,
        허브는 그 속도의 얼마를 유지하는지 측정한 결과입니다. `bench/run floor`가 작성하므로 직접 고치지 마십시오.

        | | 측정 대상 |
        |---|---|
        | a | 호출하는 쪽과 같은 JVM에서 도는 손으로 작성한 JDBC 프로그램 (세 가지 중 가장 빠른 것) |
        | h | 같은 프로그램을 최소 구성 Tomcat 뒤에 둔 것 (HTTP/1.1 keep-alive, JSON) |
        | b | 토큰 확인, 검증, 규칙, 저널을 모두 거치는 허브의 HTTP 주문 (연동 시스템 전달은 나중에) |
        | c | 모든 연동 시스템(AOS, ERP, HUB, WMS)에 전달을 마칠 때까지의 허브 (서버와 연동 시스템도 같은 장비에서 실행) |

        ![초당 주문과 p99](floor.svg)
        """);
  }

  private String results() {
    var rounds = plan.rounds();
    var seconds = plan.measured().toSeconds();
    return language
        .say(
            """
            ## Result

            Medians of %d round(s) of %d s, the ways turn and turn about; each client sends its next order when it has the
            answer to the last. Orders that were not accepted whole: %d. Differences in the programs' books: %d.

            %s
            %s
            %s\
            """,
            """
            ## 결과

            방식별로 번갈아 %d회, 매회 %d초 동안 측정한 중앙값입니다. 각 클라이언트는 응답을 받은 뒤 다음 주문을 보냅니다.
            전량 접수되지 않은 주문: %d건, 프로그램 장부의 불일치: %d건.

            %s
            %s
            %s\
            """)
        .formatted(
            rounds,
            seconds,
            outcome.results().failed(),
            outcome.differences().size(),
            Bounds.table(Bounds.of(outcome.results()), language),
            figures.throughput(),
            figures.latency());
  }

  private String programs() {
    return language
        .say(
            """
            ## The three programs

            With %d clients on %d connections, as many as the hub has. `%s` is the floor. The hub sends three round trips an
            order, however long it is: [Round trips](../concepts/round-trips.md) names the statements, a test counts them.

            %s\
            """,
            """
            ## 세 프로그램

            클라이언트 %d개, 연결 %d개(허브와 동일)로 측정했습니다. `%s`을(를) 하한선으로 삼습니다. 허브는 주문 길이와 관계없이
            세 번 왕복합니다. SQL 문은 [Round trips](../concepts/round-trips.md)에 있으며 테스트가 횟수를 확인합니다.

            %s\
            """)
        .formatted(
            Figures.BUSY,
            Pool.CONNECTIONS,
            outcome.best().program().name(),
            Figures.programs(outcome.candidates(), language));
  }

  private String costs() {
    var results = outcome.results();
    var clients =
        results.clients().contains(Figures.BUSY) ? Figures.BUSY : results.clients().getLast();
    return language
        .say(
            """
            ## What an order costs the process that takes it

            With %d clients; for `a` the process is also that of the callers. PostgreSQL's own share is not in it.

            %s\
            """,
            """
            ## 주문 한 건에 드는 프로세스 비용

            클라이언트 %d개 기준입니다. `a`는 호출하는 쪽의 비용도 포함하며, PostgreSQL이 쓰는 몫은 제외했습니다.

            %s\
            """)
        .formatted(clients, figures.costs(clients));
  }

  private String limits() {
    return language.say(
        """
        ## What is alike, and what this does not prove

        - Alike: one PostgreSQL, the same number of connections, 8,000 articles chosen by Zipf 1.0, 300 stores, ten lines on one
          sheet, stock and money held without going below zero, locks in SKU order, entries, movements, facts for four partners,
          journal, and the answer kept under the caller's key.
        - Not alike: the programs know no licences, cut-offs, special prices, barcodes, units, credit or changing masters; their
          rows have fewer columns and indexes. What the hub does more is what the ratio shows.
        - The clients run on the same cores. They are as light as can be, but their share is in every figure.
        - In `c` the warehouse books orders and does no floor work.
        - It says nothing of other machines, disks or networks, nor of days on end. Compare ratios, not orders per second.
        - A closed loop hides waiting that an open one would show: p99 is that of so many clients, not of a rate.
        """,
        """
        ## 같은 조건과 이 결과가 증명하지 않는 것

        - 같은 조건: PostgreSQL 한 대, 같은 연결 수, Zipf 1.0으로 고른 상품 8,000개, 점포 300곳, 전표 한 장의 10줄, 0 아래로 내려가지 않는
          재고와 예치금 확보, SKU 순서 잠금, 원장과 재고 이동, 네 연동 시스템에 전달할 사실, 저널, 요청 키로 보관하는 응답.
        - 다른 조건: 프로그램은 면허, 마감 시각, 특매가, 바코드, 단위, 여신, 바뀌는 기준정보를 알지 못하며, 열과 인덱스도 적습니다.
          허브가 더 하는 일이 비율로 나타납니다.
        - 클라이언트도 같은 코어에서 실행됩니다. 최대한 가볍게 작성했지만 모든 수치에 그 몫이 들어 있습니다.
        - `c`의 창고는 주문을 등록할 뿐 현장 작업은 하지 않습니다.
        - 다른 장비, 디스크, 네트워크나 장기간 운영에 대해서는 알려 주지 않습니다. 초당 주문보다 비율을 비교하십시오.
        - 응답을 기다려 보내는 방식이므로 일정한 속도로 들어올 때의 대기 시간은 드러나지 않습니다. p99는 해당 클라이언트 수에서의 값입니다.
        """);
  }

  private String again() {
    var settings =
        machine.database().entrySet().stream()
            .map(entry -> "`%s = %s`".formatted(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining(", "));
    return language
        .say(
            """
            ## Again

            ```
            %s
            ```

            %d cores, %d GB of memory, JDK %s. PostgreSQL: %s.
            """,
            """
            ## 다시 측정하기

            ```
            %s
            ```

            코어 %d개, 메모리 %d GB, JDK %s. PostgreSQL: %s.
            """)
        .formatted(command(), machine.cores(), machine.memoryGigabytes(), machine.jdk(), settings);
  }

  private String command() {
    return "bench/run floor --rounds=%d --seconds=%d --clients=%s --write=docs/proof"
        .formatted(
            plan.rounds(),
            plan.measured().toSeconds(),
            plan.clients().stream().map(String::valueOf).collect(Collectors.joining(",")));
  }
}
