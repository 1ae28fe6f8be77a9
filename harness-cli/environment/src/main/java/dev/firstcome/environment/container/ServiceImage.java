package dev.firstcome.environment.container;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.dockerjava.api.command.BuildImageResultCallback;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.Image;
import dev.firstcome.environment.ServiceSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.testcontainers.images.RemoteDockerImage;
import org.testcontainers.utility.DockerImageName;

/**
 * The image of a service, built from its jar. It is named by the hash of what it was built from, so
 * that the next run of the same build finds it; then the older ones of the same service go.
 */
final class ServiceImage {

  private static final String LABEL = "dev.firstcome.service";

  /**
   * On the stage that unpacks the jar, which an engine keeps without a name; see the Dockerfile.
   */
  private static final String STAGE = "dev.firstcome.stage=layers";

  private static final String JAR = "app.jar";
  private static final int HASH_LETTERS = 12;

  private final Engine engine;
  private final Path dockerfile;

  /** Builds by this Dockerfile, which takes the arguments {@code BASE} and {@code JAR}. */
  ServiceImage(Engine engine, Path dockerfile) {
    this.engine = engine;
    this.dockerfile = dockerfile;
  }

  /**
   * Makes sure that it is there.
   *
   * @param base the image with the JRE
   * @return its reference
   * @throws IOException with the builder's reason if it cannot be built
   */
  String of(ServiceSpec spec, String base) throws IOException {
    try {
      String reference = "firstcome/" + spec.name() + ":" + hash(spec, base);
      if (!exists(reference)) {
        build(spec, base, reference);
        removeOthers(spec.name(), reference);
      }
      return reference;
    } catch (RuntimeException e) {
      throw new IOException("its image cannot be built: " + Creation.reason(e), e);
    }
  }

  private String hash(ServiceSpec spec, String base) throws IOException {
    new RemoteDockerImage(DockerImageName.parse(base)).get(); // pulls what is not there
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(Files.readAllBytes(dockerfile));
      digest.update(engine.client().inspectImageCmd(base).exec().getId().getBytes(UTF_8));
      digest.update(Files.readAllBytes(spec.jar()));
      return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_LETTERS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private boolean exists(String reference) {
    try {
      engine.client().inspectImageCmd(reference).exec();
      return true;
    } catch (NotFoundException e) {
      return false;
    }
  }

  private void build(ServiceSpec spec, String base, String reference) throws IOException {
    Path context = Files.createTempDirectory(spec.workingDirectory(), "image-");
    Files.copy(dockerfile, context.resolve("Dockerfile"));
    Files.copy(spec.jar(), context.resolve(JAR));
    engine
        .client()
        .buildImageCmd(context.toFile())
        .withTags(Set.of(reference))
        .withLabels(Map.of(LABEL, spec.name()))
        .withBuildArg("BASE", base)
        .withBuildArg("JAR", JAR)
        .withRemove(true)
        .exec(new BuildImageResultCallback())
        .awaitImageId();
  }

  private void removeOthers(String service, String kept) {
    String keptId = engine.client().inspectImageCmd(kept).exec().getId();
    List<Image> ours =
        engine.client().listImagesCmd().withLabelFilter(Map.of(LABEL, service)).exec();
    ours.stream().map(Image::getId).filter(id -> !id.equals(keptId)).forEach(this::remove);
    engine.client().listImagesCmd().withDanglingFilter(true).withLabelFilter(STAGE).exec().stream()
        .map(Image::getId)
        .forEach(this::remove);
  }

  private void remove(String id) {
    try {
      engine.client().removeImageCmd(id).withForce(true).exec();
    } catch (DockerException inUse) {
      return; // by a run beside this one; the next build removes it
    }
  }
}
