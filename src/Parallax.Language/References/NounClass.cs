namespace Parallax.Language.References;

/// <summary>What kind of thing a noun or a name stands for.</summary>
public enum NounClass
{
    /// <summary>Not known, or a thing of no kind that matters here.</summary>
    Unknown,

    /// <summary>A human being, or several.</summary>
    Person,

    /// <summary>People acting as one, with or without weapons: "group", "movement".</summary>
    Group,

    /// <summary>People under arms: "militia", "brigade".</summary>
    ArmedGroup,

    /// <summary>An undertaking or body: "company", "agency".</summary>
    Organization,

    /// <summary>A body that is meant only where its own name says the word: "ministry", "court", "university".</summary>
    Institution,

    /// <summary>A city, town or village.</summary>
    Settlement,

    /// <summary>A part of a country.</summary>
    Region,

    /// <summary>A country.</summary>
    Country,

    /// <summary>A military base or camp.</summary>
    Base,

    /// <summary>A building or other spot that is meant only where its own name says the word: "airport", "mosque".</summary>
    Facility,

    /// <summary>A ship or boat.</summary>
    Vessel,

    /// <summary>An aircraft.</summary>
    Aircraft,

    /// <summary>A vehicle on land.</summary>
    Vehicle,

    /// <summary>Something that happens.</summary>
    Event,

    /// <summary>An event by a word that fits many: "attack", "incident".</summary>
    Incident,

    /// <summary>A span or point of time; never referred to by what is found here.</summary>
    Time,
}

/// <summary>Whether "he" or "she" fits a person.</summary>
public enum Gender
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>"He" fits.</summary>
    Male,

    /// <summary>"She" fits.</summary>
    Female,
}
