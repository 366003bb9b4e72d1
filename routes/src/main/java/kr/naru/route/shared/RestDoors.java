package kr.naru.route.shared;

import kr.naru.connector.http.UnreadBinding;
import org.apache.camel.BindToRegistry;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Every HTTP door opens without taking anything of a call into the message. */
@Component
class RestDoors extends RouteBuilder {
  @BindToRegistry final UnreadBinding unread = new UnreadBinding();

  @Override
  public void configure() {
    restConfiguration().component("servlet").endpointProperty("httpBinding", "#unread");
  }
}
