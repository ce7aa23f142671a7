package org.demarc.gazetteer;

import java.util.ArrayList;
import java.util.List;

/**
 * One place as a data file tells it; refilled for each feature so that loading makes little waste.
 */
final class Entry {
  String id = "";
  String name = "";
  final List<String> names = new ArrayList<>();
  final List<String> demonyms = new ArrayList<>();
  Place.Kind kind;
  String code = "";
  String country = "";
  String region = "";
  String capital = "";
  String expression = "";
  double latitude;
  double longitude;
  boolean located;
  long population;

  void clear(Place.Kind defaultKind) {
    id = "";
    name = "";
    names.clear();
    demonyms.clear();
    kind = defaultKind;
    code = "";
    country = "";
    region = "";
    capital = "";
    expression = "";
    located = false;
    population = 0;
  }

  void locate(double longitude, double latitude) {
    this.longitude = longitude;
    this.latitude = latitude;
    located = true;
  }
}
