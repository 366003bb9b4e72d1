package kr.naru.bench.floor;

import com.sun.management.ThreadMXBean;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.OptionalLong;
import javax.management.JMException;
import javax.management.JMX;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/**
 * What a process has used since its start.
 *
 * @param allocated bytes on the Java heap, by all its threads; empty when it cannot be asked
 */
public record Cost(Duration cpu, OptionalLong allocated) {

  /** Asks a process again and again. */
  public interface Source {
    Cost now();
  }

  public Cost since(Cost before) {
    return new Cost(
        cpu.minus(before.cpu),
        allocated.isPresent() && before.allocated.isPresent()
            ? OptionalLong.of(allocated.getAsLong() - before.allocated.getAsLong())
            : OptionalLong.empty());
  }

  public static Source of(ProcessHandle process) {
    var threads = threadsOf(process);
    return () ->
        new Cost(process.info().totalCpuDuration().orElse(Duration.ZERO), threads.allocated());
  }

  private interface Threads {
    OptionalLong allocated();
  }

  /** Another JVM is asked over its own management agent, as any monitoring tool would. */
  private static Threads threadsOf(ProcessHandle process) {
    try {
      var server = serverOf(process);
      var bean =
          JMX.newMXBeanProxy(
              server, new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME), ThreadMXBean.class);
      bean.getTotalThreadAllocatedBytes();
      return () -> OptionalLong.of(bean.getTotalThreadAllocatedBytes());
    } catch (IOException | AttachNotSupportedException | JMException | RuntimeException e) {
      return OptionalLong::empty;
    }
  }

  @SuppressWarnings("BanJNDI") // the address comes from a child of this process
  private static MBeanServerConnection serverOf(ProcessHandle process)
      throws IOException, AttachNotSupportedException {
    if (process.equals(ProcessHandle.current())) {
      return ManagementFactory.getPlatformMBeanServer();
    }
    var machine = VirtualMachine.attach(Long.toString(process.pid()));
    try {
      var address = machine.startLocalManagementAgent();
      return JMXConnectorFactory.connect(new JMXServiceURL(address)).getMBeanServerConnection();
    } finally {
      machine.detach();
    }
  }
}
