package dev.firstcome.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a path to a folder, which may be yet to be made. */
final class Folder implements ITypeConverter<Path> {

  @Override
  public Path convert(String value) {
    Path path = PlainFile.path(value);
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new TypeConversionException("'" + value + "' is a file; a folder is wanted");
    }
    return path;
  }
}
