package kr.naru.bench.floor;

import java.sql.SQLException;
import kr.naru.demo.Centre;

/**
 * The pipelined program on its own tables, whose work for an order never changes: what its cost
 * does meanwhile is the machine's doing.
 */
public final class Control implements AutoCloseable {
  private final Pool pool;

  private Control(Pool pool) {
    this.pool = pool;
  }

  /** Makes its tables on the house's database. */
  public static Control open(Centre house) throws SQLException {
    var address = Pool.Address.of(house.addresses());
    Tables.make(address);
    return new Control(Pool.open(address));
  }

  public Way way() {
    return new ProgramWay(pool, new PipelinedProgram());
  }

  @Override
  public void close() throws SQLException {
    pool.close();
  }
}
