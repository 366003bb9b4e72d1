package kr.naru.route.file;

import java.time.Clock;
import kr.naru.connector.file.FileDoor;
import kr.naru.connector.file.WholeFile;
import kr.naru.connector.store.file.FileClaims;
import kr.naru.route.shared.NaruProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the file doors stand on. */
@Configuration(proxyBeanMethods = false)
class FileBeans {
  @Bean
  FileClaims fileClaims(JdbcTemplate jdbc, NaruProperties naru) {
    return new FileClaims(jdbc, naru.node());
  }

  @Bean
  WholeFile wholeFile(FileClaims claims, NaruProperties naru, Clock clock) {
    return new WholeFile(claims, naru.files().quiet(), clock);
  }

  @Bean
  FileDoor fileDoor(Clock clock) {
    return new FileDoor(clock);
  }
}
