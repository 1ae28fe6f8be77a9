package dev.firstcome.environment.container;

import dev.firstcome.environment.PartSettings;
import dev.firstcome.environment.ProvisionException;
import dev.firstcome.environment.ServiceSpec;
import dev.firstcome.environment.process.FreePorts;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Puts a service into a container of its own image. */
record ServiceStart(Workshop workshop, ServiceImage images, FreePorts ports) {

  private static final int PORT = 8080;

  /**
   * Starts it.
   *
   * @param serverVariables how it finds its servers from inside the network
   */
  ContainerService start(ServiceSpec spec, Map<String, String> serverVariables)
      throws ProvisionException {
    spec.requireJar();
    try {
      String base = Images.of(workshop.settings(), PartSettings.SERVICE);
      String image = images.of(spec, base);
      Map<String, String> variables = variables(spec, serverVariables);
      Part part =
          Starting.onAFreePort(
              ports,
              port ->
                  Part.start(
                      workshop.engine(),
                      blueprint(spec, image, variables, port),
                      workshop.network()));
      return new ContainerService(part, workshop.engine().host());
    } catch (IOException e) {
      throw new ProvisionException(spec.name(), e.getMessage(), List.of(), e);
    }
  }

  private Blueprint blueprint(
      ServiceSpec spec, String image, Map<String, String> variables, int hostPort) {
    return new Blueprint(
        PartSettings.SERVICE,
        image,
        PORT,
        OptionalInt.of(hostPort),
        variables,
        List.of(),
        List.of(),
        Map.of(),
        workshop.settings().limit(PartSettings.SERVICE),
        spec.log());
  }

  private static Map<String, String> variables(
      ServiceSpec spec, Map<String, String> serverVariables) {
    Map<String, String> variables = new TreeMap<>(serverVariables);
    variables.putAll(spec.variables());
    variables.put("SERVER_ADDRESS", "0.0.0.0");
    variables.put("SERVER_PORT", Integer.toString(PORT));
    variables.put(
        "JAVA_TOOL_OPTIONS", String.join(" ", spec.jvmOptions()) + " " + Names.LOOKED_UP_ANEW);
    return variables;
  }
}
