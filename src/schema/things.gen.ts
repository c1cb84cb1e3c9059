// Made by scripts/gen from schemas/*.schema.json.
export type ThingTree = 'thing' | 'link' | { readonly [field: string]: ThingTree }

/** The fields that name something that there is, or where it can be read; `*` stands for each entry of a list. */
export const thingTrees: Readonly<Record<string, ThingTree>> = {
  "delivery-plan": {
    "edition": {
      "approved_by": {
        "*": {
          "minute": "link"
        }
      },
      "other_form": "thing",
      "adopted_from": "thing"
    },
    "contributions": {
      "*": {
        "decided": {
          "evidence": "link"
        }
      }
    },
    "statement": {
      "evidence": "link"
    }
  },
  "exceptions": {
    "inappropriate": {
      "*": {
        "evidence": "link"
      }
    },
    "agreements": {
      "*": {
        "evidence": "link"
      }
    },
    "departures": {
      "*": {
        "evidence": "link"
      }
    },
    "accepted": {
      "*": {
        "evidence": "link"
      }
    }
  },
  "locality-plan": {
    "community_of_interest": "thing",
    "edition": {
      "approved_by": {
        "*": {
          "minute": "link"
        }
      },
      "other_form": "thing",
      "adopted_from": "thing"
    },
    "approved_by": {
      "*": {
        "minute": "link"
      }
    },
    "editions": {
      "*": {
        "approved_by": {
          "*": {
            "minute": "link"
          }
        },
        "other_form": "thing",
        "adopted_from": "thing"
      }
    },
    "part_of": {
      "title": "thing"
    },
    "inequality": {
      "statement": {
        "evidence": "link"
      }
    },
    "representations": {
      "minute": "link",
      "statement": {
        "evidence": "link"
      }
    },
    "statement": {
      "evidence": "link"
    },
    "resources": {
      "items": {
        "*": {
          "decided": {
            "evidence": "link"
          }
        }
      }
    },
    "national_link": {
      "document": "link"
    },
    "review": {
      "statement": {
        "evidence": "link"
      }
    },
    "contributions": {
      "*": {
        "decided": {
          "evidence": "link"
        }
      }
    }
  },
  "loip": {
    "edition": {
      "approved_by": {
        "*": {
          "minute": "link"
        }
      },
      "other_form": "thing",
      "adopted_from": "thing"
    },
    "approved_by": {
      "*": {
        "minute": "link"
      }
    },
    "editions": {
      "*": {
        "approved_by": {
          "*": {
            "minute": "link"
          }
        },
        "other_form": "thing",
        "adopted_from": "thing"
      }
    },
    "part_of": {
      "title": "thing"
    },
    "inequality": {
      "statement": {
        "evidence": "link"
      }
    },
    "representations": {
      "minute": "link",
      "statement": {
        "evidence": "link"
      }
    },
    "statement": {
      "evidence": "link"
    },
    "resources": {
      "items": {
        "*": {
          "decided": {
            "evidence": "link"
          }
        }
      }
    },
    "national_link": {
      "document": "link"
    },
    "review": {
      "statement": {
        "evidence": "link"
      }
    },
    "contributions": {
      "*": {
        "decided": {
          "evidence": "link"
        }
      }
    }
  },
  "participation": {
    "bodies_considered": {
      "*": {
        "efforts": {
          "*": {
            "evidence": "link"
          }
        },
        "statement": {
          "evidence": "link"
        }
      }
    },
    "bodies": {
      "*": {
        "steps": {
          "*": {
            "evidence": "link"
          }
        },
        "statement": {
          "evidence": "link"
        }
      }
    },
    "strategy": {
      "title": "thing"
    },
    "standards": {
      "*": {
        "statement": {
          "evidence": "link"
        }
      }
    },
    "contributions": {
      "*": {
        "decided": {
          "evidence": "link"
        }
      }
    },
    "statement": {
      "evidence": "link"
    },
    "learning": {
      "*": {
        "evidence": "link"
      }
    }
  },
  "partnership": {
    "s17_regulations": "thing",
    "s17_application": {
      "summary": "thing",
      "evidence": "link"
    },
    "reporting_year": {
      "direction": {
        "reference": "thing"
      }
    },
    "reporting_year_locality": {
      "direction": {
        "reference": "thing"
      }
    },
    "partners": {
      "*": {
        "schedule_1": "thing",
        "participation": {
          "*": {
            "evidence": "link"
          }
        },
        "facilitation": {
          "*": {
            "evidence": "link"
          }
        },
        "corporate_plan": {
          "title": "thing",
          "statement": {
            "evidence": "link"
          }
        },
        "regard_to_guidance": {
          "evidence": "link"
        }
      }
    },
    "localities": {
      "*": {
        "ward_code": "thing",
        "minute": "link"
      }
    },
    "locality_identification": {
      "minute": "link",
      "statement": {
        "evidence": "link"
      }
    },
    "governance": {
      "terms_of_reference": "link",
      "scrutiny_body": "thing",
      "self_assessment": {
        "summary": "thing",
        "principles": {
          "*": {
            "statement": {
              "evidence": "link"
            }
          }
        },
        "statement": {
          "evidence": "link"
        }
      },
      "regard_to_guidance": {
        "evidence": "link"
      },
      "statement": {
        "evidence": "link"
      }
    },
    "statement": {
      "evidence": "link"
    },
    "contributions": {
      "*": {
        "decided": {
          "evidence": "link"
        }
      }
    },
    "information_requests": {
      "*": {
        "statement": {
          "evidence": "link"
        }
      }
    },
    "linked_plans": {
      "*": {
        "statement": {
          "evidence": "link"
        }
      }
    },
    "assessments": {
      "*": {
        "statement": {
          "evidence": "link"
        }
      }
    }
  },
  "progress-report": {
    "other_form": "thing",
    "approved_by": {
      "*": {
        "minute": "link"
      }
    },
    "learning": {
      "*": {
        "evidence": "link"
      }
    }
  },
  "review": {
    "minute": "link",
    "learning": {
      "*": {
        "evidence": "link"
      }
    },
    "statement": {
      "evidence": "link"
    }
  }
}
