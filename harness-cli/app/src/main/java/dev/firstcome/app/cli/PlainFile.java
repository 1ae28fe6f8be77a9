package dev.firstcome.app.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a path to a file, which may be yet to be written. */
final class PlainFile implements ITypeConverter<Path> {

  @Override
  public Path convert(String value) {
    Path path = path(value);
    if (Files.isDirectory(path)) {
      throw new TypeConversionException("'" + value + "' is a folder; a file is wanted");
    }
    return path;
  }

  /**
   * Any path.
   *
   * @throws TypeConversionException if this platform can have none of that name
   */
  static Path path(String value) {
    try {
      if (!value.isBlank()) {
        return Path.of(value);
      }
    } catch (InvalidPathException noPath) {
      // told below
    }
    throw new TypeConversionException("'" + value + "' is no path");
  }
}
