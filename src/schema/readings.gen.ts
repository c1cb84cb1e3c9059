// Made by scripts/gen from schemas/*.schema.json.
export type Reading = 'date' | 'due-date' | 'publication-date' | 'data-date' | 'period' | 'reporting-year' | 'quantity' | 'baseline' | 'target' | 'population' | 'url'

/** Fields by name; `*` stands for each entry of a list. */
export type ReadingTree = Reading | { readonly [field: string]: ReadingTree }

/** The fields that the duties of a schema (`x-duty`) name. */
export const dutyFields: Readonly<Record<string, readonly string[]>> = {
  "delivery-plan": [],
  "exceptions": [
    "duty",
    "outcome",
    "partner"
  ],
  "locality-plan": [
    "as_published",
    "closed",
    "community_of_interest",
    "description",
    "improvement",
    "local_place_plan",
    "measures",
    "outcomes",
    "outcomes_seen",
    "period",
    "replaced_by",
    "status",
    "target",
    "targets",
    "title",
    "to"
  ],
  "loip": [
    "as_published",
    "closed",
    "description",
    "evidence",
    "groups_with_poorer_outcomes",
    "improvement",
    "items",
    "measures",
    "needs",
    "outcomes",
    "outcomes_seen",
    "period",
    "replaced_by",
    "status",
    "summary",
    "target",
    "targets",
    "title",
    "to"
  ],
  "participation": [],
  "partnership": [
    "poorer_outcomes"
  ],
  "progress-report": [],
  "review": []
}

export const readingTrees: Readonly<Record<string, ReadingTree>> = {
  "delivery-plan": {
    "period": "period",
    "edition": {
      "approved_by": {
        "*": {
          "on": "date"
        }
      },
      "published_on": "publication-date",
      "url": "url"
    },
    "actions": {
      "*": {
        "start": "date",
        "end": "due-date",
        "done": "date",
        "charter_url": "url"
      }
    },
    "measures": {
      "*": {
        "baseline": "baseline",
        "target": "target",
        "targets": {
          "*": "target"
        },
        "actuals": {
          "*": {
            "value": "quantity",
            "as_at": "data-date"
          }
        },
        "comparators": {
          "*": {
            "value": "quantity",
            "as_at": "data-date"
          }
        },
        "next_release": "date",
        "break": {
          "from": "date"
        }
      }
    },
    "contributions": {
      "*": {
        "period": "period",
        "decided": {
          "date": "date",
          "signed_on": "date"
        }
      }
    },
    "statement": {
      "date": "date",
      "signed_on": "date"
    },
    "documents": {
      "*": {
        "url": "url",
        "date": "date"
      }
    }
  },
  "exceptions": {
    "inappropriate": {
      "*": {
        "decided_on": "date",
        "review_by": "date"
      }
    },
    "agreements": {
      "*": {
        "agreed_on": "date",
        "review_by": "date"
      }
    },
    "departures": {
      "*": {
        "decided_on": "date",
        "review_by": "date"
      }
    },
    "accepted": {
      "*": {
        "decided_on": "date",
        "review_by": "date"
      }
    }
  },
  "locality-plan": {
    "needs_considered": {
      "items": {
        "*": {
          "evidence": {
            "*": {
              "value": "quantity",
              "comparator_value": "quantity",
              "year": "data-date",
              "date": "date",
              "url": "url"
            }
          }
        }
      },
      "evidence": {
        "*": {
          "value": "quantity",
          "comparator_value": "quantity",
          "year": "data-date",
          "date": "date",
          "url": "url"
        }
      }
    },
    "period": "period",
    "edition": {
      "approved_by": {
        "*": {
          "on": "date"
        }
      },
      "published_on": "publication-date",
      "url": "url"
    },
    "approved_by": {
      "*": {
        "on": "date"
      }
    },
    "editions": {
      "*": {
        "period": "period",
        "approved_by": {
          "*": {
            "on": "date"
          }
        },
        "published_on": "publication-date",
        "url": "url"
      }
    },
    "part_of": {
      "url": "url"
    },
    "themes": {
      "*": {
        "measures": {
          "*": {
            "baseline": "baseline",
            "target": "target",
            "targets": {
              "*": "target"
            },
            "actuals": {
              "*": {
                "value": "quantity",
                "as_at": "data-date"
              }
            },
            "comparators": {
              "*": {
                "value": "quantity",
                "as_at": "data-date"
              }
            },
            "next_release": "date",
            "break": {
              "from": "date"
            }
          }
        }
      }
    },
    "needs": {
      "items": {
        "*": {
          "evidence": {
            "*": {
              "value": "quantity",
              "comparator_value": "quantity",
              "year": "data-date",
              "date": "date",
              "url": "url"
            }
          }
        }
      },
      "evidence": {
        "*": {
          "value": "quantity",
          "comparator_value": "quantity",
          "year": "data-date",
          "date": "date",
          "url": "url"
        }
      }
    },
    "poorer_communities": {
      "*": {
        "evidence": {
          "*": {
            "value": "quantity",
            "comparator_value": "quantity",
            "year": "data-date",
            "date": "date",
            "url": "url"
          }
        }
      }
    },
    "inequality": {
      "evidence": {
        "*": {
          "value": "quantity",
          "comparator_value": "quantity",
          "year": "data-date",
          "date": "date",
          "url": "url"
        }
      },
      "statement": {
        "date": "date",
        "signed_on": "date"
      }
    },
    "participation": {
      "evidence": {
        "*": {
          "value": "quantity",
          "comparator_value": "quantity",
          "year": "data-date",
          "date": "date",
          "url": "url"
        }
      }
    },
    "consulted": {
      "*": {
        "from": "date",
        "to": "date",
        "when": "date",
        "url": "url"
      }
    },
    "representations": {
      "considered_on": "date",
      "statement": {
        "date": "date",
        "signed_on": "date"
      }
    },
    "statement": {
      "date": "date",
      "signed_on": "date"
    },
    "resources": {
      "items": {
        "*": {
          "period": "period",
          "decided": {
            "date": "date",
            "signed_on": "date"
          }
        }
      }
    },
    "documents": {
      "*": {
        "url": "url",
        "date": "date"
      }
    },
    "review": {
      "next_due": "date",
      "statement": {
        "date": "date",
        "signed_on": "date"
      }
    },
    "contributions": {
      "*": {
        "period": "period",
        "decided": {
          "date": "date",
          "signed_on": "date"
        }
      }
    },
    "outcomes": {
      "*": {
        "period": "period",
        "measures": {
          "*": {
            "baseline": "baseline",
            "target": "target",
            "targets": {
              "*": "target"
            },
            "actuals": {
              "*": {
                "value": "quantity",
                "as_at": "data-date"
              }
            },
            "comparators": {
              "*": {
                "value": "quantity",
                "as_at": "data-date"
              }
            },
            "next_release": "date",
            "break": {
              "from": "date"
            }
          }
        },
        "baseline": "baseline",
        "target": "target",
        "actions": {
          "*": {
            "start": "date",
            "end": "due-date",
            "done": "date",
            "charter_url": "url"
          }
        },
        "closed": {
          "on": "date"
        },
        "url": "url"
      }
    },
    "measures": {
      "*": {
        "baseline": "baseline",
        "target": "target",
        "targets": {
          "*": "target"
        },
        "actuals": {
          "*": {
            "value": "quantity",
            "as_at": "data-date"
          }
        },
        "comparators": {
          "*": {
            "value": "quantity",
            "as_at": "data-date"
          }
        },
        "next_release": "date",
        "break": {
          "from": "date"
        }
      }
    },
    "actions": {
      "*": {
        "start": "date",
        "end": "due-date",
        "done": "date",
        "charter_url": "url"
      }
    }
  },
  "loip": {
    "period": "period",
    "edition": {
      "approved_by": {
        "*": {
          "on": "date"
        }
      },
      "published_on": "publication-date",
      "url": "url"
    },
    "approved_by": {
      "*": {
        "on": "date"
      }
    },
    "editions": {
      "*": {
        "period": "period",
        "approved_by": {
          "*": {
            "on": "date"
          }
        },
        "published_on": "publication-date",
        "url": "url"
      }
    },
    "part_of": {
      "url": "url"
    },
    "themes": {
      "*": {
        "measures": {
          "*": {
            "baseline": "baseline",
            "target": "target",
            "targets": {
              "*": "target"
            },
            "actuals": {
              "*": {
                "value": "quantity",
                "as_at": "data-date"
              }
            },
            "comparators": {
              "*": {
                "value": "quantity",
                "as_at": "data-date"
              }
            },
            "next_release": "date",
            "break": {
              "from": "date"
            }
          }
        }
      }
    },
    "needs": {
      "items": {
        "*": {
          "evidence": {
            "*": {
              "value": "quantity",
              "comparator_value": "quantity",
              "year": "data-date",
              "date": "date",
              "url": "url"
            }
          }
        }
      },
      "evidence": {
        "*": {
          "value": "quantity",
          "comparator_value": "quantity",
          "year": "data-date",
          "date": "date",
          "url": "url"
        }
      }
    },
    "poorer_communities": {
      "*": {
        "evidence": {
          "*": {
            "value": "quantity",
            "comparator_value": "quantity",
            "year": "data-date",
            "date": "date",
            "url": "url"
          }
        }
      }
    },
    "inequality": {
      "evidence": {
        "*": {
          "value": "quantity",
          "comparator_value": "quantity",
          "year": "data-date",
          "date": "date",
          "url": "url"
        }
      },
      "statement": {
        "date": "date",
        "signed_on": "date"
      }
    },
    "participation": {
      "evidence": {
        "*": {
          "value": "quantity",
          "comparator_value": "quantity",
          "year": "data-date",
          "date": "date",
          "url": "url"
        }
      }
    },
    "consulted": {
      "*": {
        "from": "date",
        "to": "date",
        "when": "date",
        "url": "url"
      }
    },
    "representations": {
      "considered_on": "date",
      "statement": {
        "date": "date",
        "signed_on": "date"
      }
    },
    "statement": {
      "date": "date",
      "signed_on": "date"
    },
    "resources": {
      "items": {
        "*": {
          "period": "period",
          "decided": {
            "date": "date",
            "signed_on": "date"
          }
        }
      }
    },
    "documents": {
      "*": {
        "url": "url",
        "date": "date"
      }
    },
    "review": {
      "next_due": "date",
      "statement": {
        "date": "date",
        "signed_on": "date"
      }
    },
    "contributions": {
      "*": {
        "period": "period",
        "decided": {
          "date": "date",
          "signed_on": "date"
        }
      }
    },
    "outcomes": {
      "*": {
        "period": "period",
        "measures": {
          "*": {
            "baseline": "baseline",
            "target": "target",
            "targets": {
              "*": "target"
            },
            "actuals": {
              "*": {
                "value": "quantity",
                "as_at": "data-date"
              }
            },
            "comparators": {
              "*": {
                "value": "quantity",
                "as_at": "data-date"
              }
            },
            "next_release": "date",
            "break": {
              "from": "date"
            }
          }
        },
        "baseline": "baseline",
        "target": "target",
        "actions": {
          "*": {
            "start": "date",
            "end": "due-date",
            "done": "date",
            "charter_url": "url"
          }
        },
        "closed": {
          "on": "date"
        },
        "url": "url"
      }
    },
    "measures": {
      "*": {
        "baseline": "baseline",
        "target": "target",
        "targets": {
          "*": "target"
        },
        "actuals": {
          "*": {
            "value": "quantity",
            "as_at": "data-date"
          }
        },
        "comparators": {
          "*": {
            "value": "quantity",
            "as_at": "data-date"
          }
        },
        "next_release": "date",
        "break": {
          "from": "date"
        }
      }
    },
    "actions": {
      "*": {
        "start": "date",
        "end": "due-date",
        "done": "date",
        "charter_url": "url"
      }
    }
  },
  "participation": {
    "bodies_considered": {
      "*": {
        "date": "date",
        "efforts": {
          "*": {
            "date": "date"
          }
        },
        "statement": {
          "date": "date",
          "signed_on": "date"
        }
      }
    },
    "bodies": {
      "*": {
        "steps": {
          "*": {
            "date": "date"
          }
        },
        "statement": {
          "date": "date",
          "signed_on": "date"
        }
      }
    },
    "strategy": {
      "url": "url",
      "date": "date"
    },
    "standards": {
      "*": {
        "statement": {
          "date": "date",
          "signed_on": "date"
        }
      }
    },
    "contributions": {
      "*": {
        "period": "period",
        "decided": {
          "date": "date",
          "signed_on": "date"
        }
      }
    },
    "statement": {
      "date": "date",
      "signed_on": "date"
    }
  },
  "partnership": {
    "s17_application": {
      "date": "date"
    },
    "reporting_year": {
      "direction": {
        "date": "date",
        "url": "url"
      }
    },
    "reporting_year_locality": {
      "direction": {
        "date": "date",
        "url": "url"
      }
    },
    "partners": {
      "*": {
        "since": "date",
        "until": "date",
        "participation": {
          "*": {
            "date": "date"
          }
        },
        "facilitation": {
          "*": {
            "date": "date"
          }
        },
        "corporate_plan": {
          "url": "url",
          "date": "date",
          "statement": {
            "date": "date",
            "signed_on": "date"
          }
        },
        "regard_to_guidance": {
          "date": "date"
        }
      }
    },
    "localities": {
      "*": {
        "population": "population",
        "evidence": {
          "*": {
            "value": "quantity",
            "comparator_value": "quantity",
            "year": "data-date",
            "date": "date",
            "url": "url"
          }
        },
        "decided_on": "date"
      }
    },
    "service_areas": {
      "*": {
        "population": "population"
      }
    },
    "locality_identification": {
      "statement": {
        "date": "date",
        "signed_on": "date"
      }
    },
    "governance": {
      "self_assessment": {
        "date": "date",
        "url": "url",
        "principles": {
          "*": {
            "statement": {
              "date": "date",
              "signed_on": "date"
            }
          }
        },
        "statement": {
          "date": "date",
          "signed_on": "date"
        }
      },
      "regard_to_guidance": {
        "date": "date",
        "signed_on": "date"
      },
      "statement": {
        "date": "date",
        "signed_on": "date"
      }
    },
    "statement": {
      "date": "date",
      "signed_on": "date"
    },
    "contributions": {
      "*": {
        "period": "period",
        "decided": {
          "date": "date",
          "signed_on": "date"
        }
      }
    },
    "information_requests": {
      "*": {
        "requested_on": "date",
        "provided_on": "date",
        "statement": {
          "date": "date",
          "signed_on": "date"
        }
      }
    },
    "linked_plans": {
      "*": {
        "year": "date",
        "url": "url",
        "reviews": {
          "*": {
            "date": "date",
            "url": "url"
          }
        },
        "statement": {
          "date": "date",
          "signed_on": "date"
        }
      }
    },
    "assessments": {
      "*": {
        "date": "date",
        "url": "url",
        "statement": {
          "date": "date",
          "signed_on": "date"
        }
      }
    }
  },
  "progress-report": {
    "reporting_year": "reporting-year",
    "published_on": "publication-date",
    "url": "url",
    "approved_by": {
      "*": {
        "on": "date"
      }
    },
    "assessments": {
      "*": {
        "measures": {
          "*": {
            "value": "quantity",
            "as_at": "data-date"
          }
        }
      }
    },
    "measures": {
      "*": {
        "value": "quantity",
        "as_at": "data-date",
        "baseline": "baseline",
        "target": "target",
        "targets": {
          "*": "target"
        },
        "actuals": {
          "*": {
            "value": "quantity",
            "as_at": "data-date"
          }
        },
        "comparators": {
          "*": {
            "value": "quantity",
            "as_at": "data-date"
          }
        }
      }
    },
    "participation": {
      "extent": {
        "evidence": {
          "*": {
            "value": "quantity",
            "comparator_value": "quantity",
            "year": "data-date",
            "date": "date",
            "url": "url"
          }
        }
      },
      "effectiveness": {
        "evidence": {
          "*": {
            "value": "quantity",
            "comparator_value": "quantity",
            "year": "data-date",
            "date": "date",
            "url": "url"
          }
        }
      }
    },
    "actions": {
      "*": {
        "start": "date",
        "end": "due-date",
        "done": "date",
        "charter_url": "url"
      }
    }
  },
  "review": {
    "date": "date",
    "actions": {
      "*": {
        "due": "due-date",
        "done": "date"
      }
    },
    "statement": {
      "date": "date",
      "signed_on": "date"
    }
  }
}
