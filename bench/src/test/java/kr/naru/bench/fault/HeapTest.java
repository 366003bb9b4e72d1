package kr.naru.bench.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("힙: 가비지 수집 후 남은 양을 세대별로 더하고, 클래스 영역은 세지 않는다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class HeapTest {
  @Test
  void generations_are_added_and_classes_are_not() {
    var info =
        """
        4711:
         DefNew     total 157248K, used 1024K [0x00000000e0000000, 0x00000000eaaa0000)
          eden space 139776K,   0% used [0x00000000e0000000, 0x00000000e0000000)
         Tenured    total 349568K, used 70000K [0x00000000eaaa0000, 0x0000000100000000)
          the  space 349568K,  20% used [0x00000000eaaa0000, 0x00000000eeef0000)
         Metaspace       used 90000K, committed 91000K, reserved 1179648K
          class space    used 11000K, committed 12000K, reserved 1048576K
        """;

    assertThat(Heap.read(info)).isEqualTo(71_024L * 1024);
  }

  @Test
  void a_jvm_is_asked_what_it_holds() {
    assertThat(Heap.usedBy(ProcessHandle.current().pid())).isPositive();
  }
}
