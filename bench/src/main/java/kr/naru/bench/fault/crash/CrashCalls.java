package kr.naru.bench.fault.crash;

import org.apache.camel.CamelContext;
import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.camel.component.http.HttpComponent;
import org.apache.camel.spring.boot.CamelContextConfiguration;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;

/** Points around each webhook: before it is sent, and when its answer is here. */
final class CrashCalls implements CamelContextConfiguration, HttpClientConfigurer {
  @Override
  public void beforeApplicationStart(CamelContext camel) {
    camel.getComponent("http", HttpComponent.class).setHttpClientConfigurer(this);
  }

  @Override
  public void afterApplicationStart(CamelContext camel) {
    // all is set before
  }

  @Override
  public void configureHttpClient(HttpClientBuilder client) {
    client.addRequestInterceptorLast(
        (request, body, context) -> CrashPoints.pass("webhook.before-send"));
    client.addResponseInterceptorFirst(
        (response, body, context) -> CrashPoints.pass("webhook.answered"));
  }
}
