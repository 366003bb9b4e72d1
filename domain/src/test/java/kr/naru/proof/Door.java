package kr.naru.proof;

/** A way into or out of the hub that a stranger has, too. */
public enum Door {
  HTTP,
  JMS,
  MQTT,
  KAFKA,
  FILE,
  PAGE,
  COMMAND
}
