namespace Parallax.Storage;

/// <summary>What a desk is opened for.</summary>
public enum DeskMode
{
    /// <summary>To be read; it must be there.</summary>
    Read,

    /// <summary>To be written to; it must be there.</summary>
    Write,

    /// <summary>To be written to; it is made where it is not there.</summary>
    Create,
}
