namespace Parallax.Storage.Sqlite.Binding;

/// <summary>Makes of the bytes in a column what they were made from.</summary>
internal delegate T RowReader<out T>(ReadOnlySpan<byte> bytes);
